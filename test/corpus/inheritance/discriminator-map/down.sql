-- expects no rows in person that violate person_kind_check
-- select "id", "kind" from "person" where not ("kind" in ('p', 'e'))
alter table "person" drop constraint "person_kind_check";
-- loses the values of column person.bonus
alter table "person" drop column "bonus";
alter table "person" add constraint "person_kind_check" check ("kind" in ('p', 'e'));
