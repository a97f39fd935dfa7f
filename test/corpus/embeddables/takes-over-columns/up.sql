alter table "person" add column "home_zip" varchar(255) null;
