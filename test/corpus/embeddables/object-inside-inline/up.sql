alter table "shop" add column "place_city" varchar(255) null;
alter table "shop" add column "place_hours" jsonb null;
alter table "shop" add column "place_holidays" jsonb null;
