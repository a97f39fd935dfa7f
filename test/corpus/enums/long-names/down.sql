alter type "a_name_that_has_exactly_as_many_bytes_as_postgresql_takes_63_by" rename to "a_name_that_has_exactly_as_many_bytes_as_postgresql_takes___old";
create type "a_name_that_has_exactly_as_many_bytes_as_postgresql_takes_63_by" as enum ('new', 'done');
alter table "a" alter column "state" type "a_name_that_has_exactly_as_many_bytes_as_postgresql_takes_63_by" using ("state"::text::"a_name_that_has_exactly_as_many_bytes_as_postgresql_takes_63_by");
drop type "a_name_that_has_exactly_as_many_bytes_as_postgresql_takes___old";
