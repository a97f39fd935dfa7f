alter table "thing" drop constraint "e";
-- loses values of column thing.size that integer does not hold as they are
alter table "thing" alter column "size" type integer using ("size"::integer);
alter table "thing" add constraint "e" exclude using btree (size with =);
