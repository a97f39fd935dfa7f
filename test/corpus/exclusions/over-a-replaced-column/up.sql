alter table "thing" drop constraint "e";
alter table "thing" alter column "size" type text;
alter table "thing" add constraint "e" exclude using btree (size with =);
