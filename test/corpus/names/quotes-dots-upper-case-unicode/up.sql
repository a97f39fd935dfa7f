create type "My Enum" as enum ('it''s', 'a"b', 'ü');
alter table "We""ird" add column "C""D 🐘" varchar(255) default 'x' not null;
alter table "We""ird" add column "en""um" "My Enum" default 'it''s' not null;
alter table "We""ird" add column "par""ent" integer null;
alter table "We""ird" alter column "a.b" type text;
alter table "We""ird" add constraint "Ün ique" unique ("C""D 🐘");
create index "In""dex.é" on "We""ird" ("a.b", "C""D 🐘");
alter table "We""ird" add constraint "f""k" foreign key ("par""ent") references "We""ird" ("id") on delete set null;
comment on column "We""ird"."a.b" is 'it''s';
