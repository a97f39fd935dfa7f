alter table "thing" add constraint "one_size" exclude using btree (size with =);
