alter table "item" drop constraint "item_price_amount_check";
-- loses the values of column item.price_amount
alter table "item" drop column "price_amount";
