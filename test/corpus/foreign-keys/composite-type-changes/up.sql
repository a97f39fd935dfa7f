alter table "visit" drop constraint "visit_port_country_port_code_foreign";
alter table "port" alter column "code" type text;
alter table "visit" alter column "port_code" type text;
alter table "visit" add constraint "visit_port_country_port_code_foreign" foreign key ("port_country", "port_code") references "port" ("country", "code") on update cascade;
