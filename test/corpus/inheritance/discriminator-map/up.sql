-- expects no rows in person that violate person_kind_check
-- select "id", "kind" from "person" where not ("kind" in ('p', 'e', 'm'))
alter table "person" drop constraint "person_kind_check";
alter table "person" add column "bonus" integer null;
alter table "person" add constraint "person_kind_check" check ("kind" in ('p', 'e', 'm'));
