-- expects no rows in person, which would have no address_city
-- select "id" from "person"
-- expects no rows in person, which would have no address_name
-- select "id" from "person"
-- expects no rows in person, which would have no address_street
-- select "id" from "person"
create table "shop" (
  "id" serial not null,
  "address_name" varchar(255) not null,
  "address_street" varchar(255) not null,
  "address_city" varchar(20) not null,
  constraint "shop_pkey" primary key ("id"),
  constraint "shop_address_check" check ("address_city" <> '')
);
alter table "person" add column "address_name" varchar(255) not null;
alter table "person" add column "address_street" varchar(255) not null;
alter table "person" add column "address_city" varchar(20) not null;
alter table "person" add constraint "person_address_check" check ("address_city" <> '');
create index "person_address_name_address_street_index" on "person" ("address_name", "address_street");
create index "person_address_name_index" on "person" ("address_name");
create index "shop_address_name_address_street_index" on "shop" ("address_name", "address_street");
create index "shop_address_name_index" on "shop" ("address_name");
