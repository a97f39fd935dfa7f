alter table "note" add column "at" timestamptz(3) null;
alter table "note" alter column "text" type varchar(40);
