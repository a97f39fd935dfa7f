alter table "thing" drop constraint "c";
alter table "thing" alter column "a" type bigint;
alter table "thing" add constraint "c" check (num_nonnulls(thing.*) > 0);
