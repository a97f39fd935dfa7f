alter table "thing" enable always trigger "a";
alter table "thing" enable trigger "b";
alter table "thing" disable trigger "c";
