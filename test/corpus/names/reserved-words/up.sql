create table "table" (
  "id" serial not null,
  "primary" varchar(255) not null,
  constraint "table_pkey" primary key ("id"),
  constraint "table_primary_unique" unique ("primary")
);
alter table "order" add column "select" integer default 1 not null;
alter table "order" add column "table_id" integer null;
alter table "order" alter column "user" type text;
alter table "order" add constraint "check" check ("select" > 0);
create index "order_user_select_index" on "order" ("user", "select");
alter table "order" add constraint "order_table_id_foreign" foreign key ("table_id") references "table" ("id") on delete set null;
