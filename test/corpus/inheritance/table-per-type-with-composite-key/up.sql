create table "oilport" (
  "tanks" integer not null,
  "country" varchar(2) not null,
  "code" integer not null,
  constraint "oilport_pkey" primary key ("country", "code")
);
create table "oilport_feeders" (
  "oilport_1_country" varchar(2) not null,
  "oilport_1_code" integer not null,
  "port_2_country" varchar(2) not null,
  "port_2_code" integer not null,
  constraint "oilport_feeders_pkey" primary key ("oilport_1_country", "oilport_1_code", "port_2_country", "port_2_code")
);
create table "port" (
  "depth" integer not null,
  "country" varchar(2) not null,
  "code" integer not null,
  constraint "port_pkey" primary key ("country", "code")
);
create table "ship" (
  "id" serial not null,
  "home_country" varchar(2) not null,
  "home_code" integer not null,
  constraint "ship_pkey" primary key ("id")
);
alter table "oilport" add constraint "oilport_country_code_foreign" foreign key ("country", "code") references "port" ("country", "code") on update cascade on delete cascade;
alter table "oilport_feeders" add constraint "oilport_feeders_oilport_1_country_oilport_1_code_foreign" foreign key ("oilport_1_country", "oilport_1_code") references "oilport" ("country", "code") on update cascade on delete cascade;
alter table "oilport_feeders" add constraint "oilport_feeders_port_2_country_port_2_code_foreign" foreign key ("port_2_country", "port_2_code") references "port" ("country", "code") on update cascade on delete cascade;
alter table "port" add constraint "port_country_code_foreign" foreign key ("country", "code") references "place" ("country", "code") on update cascade on delete cascade;
alter table "ship" add constraint "ship_home_country_home_code_foreign" foreign key ("home_country", "home_code") references "port" ("country", "code") on update cascade;
