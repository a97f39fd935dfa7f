alter table "user" add column "phone" varchar(32) null;
