alter table "item" add column "price_amount" numeric(12,2) default '0' not null;
alter table "item" add constraint "item_price_amount_check" check ("price_amount" >= 0);
