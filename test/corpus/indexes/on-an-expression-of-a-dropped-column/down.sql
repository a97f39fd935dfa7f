drop index "i";
alter table "a" add column "c" integer null;
create index i on a (lower(b), (c + 1));
