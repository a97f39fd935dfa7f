alter table "a" drop constraint "a_kind_code_foreign";
alter table "a" alter column "kind_code" type text;
alter table "kind" alter column "code" type text;
alter table "a" add constraint "a_kind_code_foreign" foreign key ("kind_code") references "kind" ("code");
drop type "kind_code";
