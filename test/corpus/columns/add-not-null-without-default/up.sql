alter table "user" add column "name" varchar(255) not null;
