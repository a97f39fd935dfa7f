alter table "product" drop constraint "product_type_check";
alter table "product" add column "size_width" integer null;
alter table "product" add column "size_height" integer default 1 null;
alter table "product" add column "inner" jsonb null;
alter table "product" add constraint "product_inner_check" check (("inner"->>'width')::integer > 0);
alter table "product" add constraint "product_size_check" check ("size_width" > 0);
alter table "product" add constraint "product_type_check" check ("type" in ('box', 'frame', 'product'));
create index "product_size_height_index" on "product" ("size_height");
