-- loses the values of column shop.place_city
alter table "shop" drop column "place_city";
-- loses the values of column shop.place_holidays
alter table "shop" drop column "place_holidays";
-- loses the values of column shop.place_hours
alter table "shop" drop column "place_hours";
