alter table "person" drop constraint "person_kind_check";
alter table "person" add column "bonus" integer null;
alter table "person" add constraint "person_kind_check" check ("kind" in ('p', 'e', 'm'));
