alter table "product" drop constraint "product_inner_check";
alter table "product" drop constraint "product_size_check";
drop index "product_size_height_index";
alter table "product" drop constraint "product_type_check";
-- loses the values of column product.inner
alter table "product" drop column "inner";
-- loses the values of column product.size_height
alter table "product" drop column "size_height";
-- loses the values of column product.size_width
alter table "product" drop column "size_width";
alter table "product" add constraint "product_type_check" check ("type" in ('product'));
