-- expects every port.code converts to varchar(3)
-- select "country", "code" from "port" where char_length("code") > 3
-- expects every visit.port_code converts to varchar(3)
-- select "id", "port_code" from "visit" where char_length("port_code") > 3
alter table "visit" drop constraint "visit_port_country_port_code_foreign";
alter table "port" alter column "code" type varchar(3);
alter table "visit" alter column "port_code" type varchar(3);
alter table "visit" add constraint "visit_port_country_port_code_foreign" foreign key ("port_country", "port_code") references "port" ("country", "code") on update cascade;
