alter table "price" add column "note" varchar(255) null;
