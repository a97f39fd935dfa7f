-- expects every a.kind_code converts to kind_code
-- select "id", "kind_code" from "a" where "kind_code" not in ('x', 'y')
-- expects every kind.code converts to kind_code
-- select "code" from "kind" where "code" not in ('x', 'y')
alter table "a" drop constraint "a_kind_code_foreign";
create type "kind_code" as enum ('x', 'y');
alter table "a" alter column "kind_code" type "kind_code" using ("kind_code"::"kind_code");
alter table "kind" alter column "code" type "kind_code" using ("code"::"kind_code");
alter table "a" add constraint "a_kind_code_foreign" foreign key ("kind_code") references "kind" ("code");
