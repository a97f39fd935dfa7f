alter table "event" add column "note" varchar(255) null;
