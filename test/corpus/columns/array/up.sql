alter table "user" add column "tags" text[] default '{}' not null;
alter table "user" add column "numbers" integer[] default '{1,2}' not null;
alter table "user" add column "odd" text[] default E'{"a b","","null","c,\\"d\\"",it''s,"\\\\"}' not null;
alter table "user" add column "grid" integer[][] null;
