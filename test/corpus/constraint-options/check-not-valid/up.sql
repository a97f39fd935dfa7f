alter table "thing" add constraint "c" check (size > 0) not valid;
