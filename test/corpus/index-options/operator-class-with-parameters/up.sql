alter table "thing" alter column "name" type text;
create index "i" on "thing" using gist ("name" gist_trgm_ops(siglen = 32));
