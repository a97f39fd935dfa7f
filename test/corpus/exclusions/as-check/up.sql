alter table "thing" add constraint "e" exclude using btree (size with =) deferrable initially immediate;
