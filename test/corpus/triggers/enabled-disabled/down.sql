alter table "thing" enable trigger "a";
alter table "thing" disable trigger "b";
alter table "thing" enable replica trigger "c";
