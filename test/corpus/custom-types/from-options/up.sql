alter table "place" add column "at" point not null;
alter table "place" add column "price" numeric(12,2) not null;
alter table "place" add column "total" numeric(20,4) not null;
alter table "place" add column "code" varchar(8) not null;
alter table "place" add column "long_code" text null;
alter table "place" add column "words" text not null;
