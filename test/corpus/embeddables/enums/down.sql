alter table "person" drop constraint "person_first_kind_check";
alter table "person" drop constraint "person_first_tags_check";
alter table "person" drop constraint "person_second_kind_check";
alter table "person" drop constraint "person_second_tags_check";
-- loses the values of column person.first_kind
alter table "person" drop column "first_kind";
-- loses the values of column person.first_tags
alter table "person" drop column "first_tags";
-- loses the values of column person.first_urgency
alter table "person" drop column "first_urgency";
-- loses the values of column person.second_kind
alter table "person" drop column "second_kind";
-- loses the values of column person.second_tags
alter table "person" drop column "second_tags";
-- loses the values of column person.second_urgency
alter table "person" drop column "second_urgency";
drop type "urgency";
