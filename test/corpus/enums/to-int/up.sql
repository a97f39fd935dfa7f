-- expects every job.level converts to integer (since 16)
-- select "id", "level" from "job" where not pg_input_is_valid("level"::text, 'integer')
-- expects every job.level converts to integer (until 15)
-- select "id", "level" from "job" where case when "level"::text ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "level"::text::numeric not between -2147483648 and 2147483647 else "level"::text is not null end
alter table "job" alter column "level" drop default;
-- loses the meaning of the values in column job.level
alter table "job" alter column "level" type integer using ("level"::text::integer);
alter table "job" alter column "level" set default 1;
drop type "level";
