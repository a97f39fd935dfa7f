alter table "thing" add constraint "thing_excl" exclude using gist (size with =, during with &&) where (size > 0);
