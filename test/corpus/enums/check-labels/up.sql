-- expects no rows in a that violate a_state_check
-- select "id", "state" from "a" where not ("state" in ('new', 'done', 'Done'))
alter table "a" drop constraint "a_flags_check";
alter table "a" drop constraint "a_state_check";
alter table "a" add constraint "a_flags_check" check ("flags" <@ array['b'::text, 'a'::text]);
alter table "a" add constraint "a_state_check" check ("state" in ('new', 'done', 'Done'));
