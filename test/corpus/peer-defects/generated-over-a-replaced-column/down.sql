alter table "t" add column "a" integer null;
alter table "t" drop column "g";
-- loses the values of column t.b
alter table "t" drop column "b";
