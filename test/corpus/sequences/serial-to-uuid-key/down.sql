alter table "a" alter column "id" drop default;
-- loses values of column a.id that integer does not hold as they are
alter table "a" alter column "id" type integer using ("id"::text::integer);
create sequence "a_id_seq" as integer owned by "a"."id";
alter table "a" alter column "id" set default nextval('"a_id_seq"'::regclass);
select setval(pg_get_serial_sequence('"a"', 'id'), greatest(max("id"), 0) + 1, false) from "a";
