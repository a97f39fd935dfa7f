-- expects every We"ird.a.b converts to varchar(255)
-- select "id", "a.b" from "We""ird" where char_length("a.b") > 255
alter table "We""ird" drop constraint "f""k";
drop index "In""dex.é";
alter table "We""ird" drop constraint "Ün ique";
alter table "We""ird" alter column "a.b" type varchar(255);
-- loses the values of column We"ird.C"D 🐘
alter table "We""ird" drop column "C""D 🐘";
-- loses the values of column We"ird.en"um
alter table "We""ird" drop column "en""um";
-- loses the values of column We"ird.par"ent
alter table "We""ird" drop column "par""ent";
comment on column "We""ird"."a.b" is null;
drop type "My Enum";
