alter table "a" alter column "id" drop default;
drop sequence "a_id_seq";
-- loses values of column a.id that uuid does not hold as they are
alter table "a" alter column "id" type uuid using ("id"::text::uuid);
alter table "a" alter column "id" set default gen_random_uuid();
