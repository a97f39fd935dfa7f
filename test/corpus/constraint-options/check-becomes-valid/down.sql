alter table "thing" drop constraint "c";
alter table "thing" add constraint "c" check (size > 0) not valid;
