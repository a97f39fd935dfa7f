alter table "user" add column "phone" varchar(255) not null;
