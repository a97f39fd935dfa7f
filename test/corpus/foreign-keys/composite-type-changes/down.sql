alter table "visit" drop constraint "visit_port_country_port_code_foreign";
-- loses values of column port.code that varchar(3) does not hold as they are
alter table "port" alter column "code" type varchar(3);
-- loses values of column visit.port_code that varchar(3) does not hold as they are
alter table "visit" alter column "port_code" type varchar(3);
alter table "visit" add constraint "visit_port_country_port_code_foreign" foreign key ("port_country", "port_code") references "port" ("country", "code") on update cascade;
