-- loses the values of column order.all_lines
alter table "order" drop column "all_lines";
-- loses the values of column order.first
alter table "order" drop column "first";
-- loses the values of column order.taxes
alter table "order" drop column "taxes";
