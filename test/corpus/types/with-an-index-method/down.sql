-- expects every a.b converts to jsonb (since 16)
-- select "id", "b" from "a" where not pg_input_is_valid("b", 'jsonb')
drop index "a_b_index";
-- loses how a value was spelled in column a.b
alter table "a" alter column "b" type jsonb using ("b"::jsonb);
create index "a_b_index" on "a" using gin ("b");
