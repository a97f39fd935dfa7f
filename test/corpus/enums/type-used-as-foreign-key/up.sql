alter table "a" drop constraint "a_kind_code_foreign";
create type "kind_code" as enum ('x', 'y');
alter table "a" alter column "kind_code" type "kind_code" using ("kind_code"::"kind_code");
alter table "kind" alter column "code" type "kind_code" using ("code"::"kind_code");
alter table "a" add constraint "a_kind_code_foreign" foreign key ("kind_code") references "kind" ("code");
