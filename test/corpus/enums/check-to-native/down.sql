-- expects no rows in job that violate job_flags_check
-- select "id", "flags" from (select "id" as "id", "flags"::text[] as "flags" from "job") "job" where not ("flags" <@ array['a'::text, 'b'::text])
-- expects no rows in job that violate job_state_check
-- select "id", "state" from (select "id" as "id", "state"::text as "state" from "job") "job" where not ("state" in ('new', 'done'))
alter table "job" alter column "flags" drop default;
alter table "job" alter column "flags" type text[];
alter table "job" alter column "flags" set default '{a}';
alter table "job" alter column "state" drop default;
alter table "job" alter column "state" type text;
alter table "job" alter column "state" set default 'new';
alter table "job" add constraint "job_flags_check" check ("flags" <@ array['a'::text, 'b'::text]);
alter table "job" add constraint "job_state_check" check ("state" in ('new', 'done'));
drop type "flag";
drop type "job_state";
