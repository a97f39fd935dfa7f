alter table "visit" drop constraint "visit_port_country_port_code_foreign";
-- loses the values of column visit.port_code
alter table "visit" drop column "port_code";
-- loses the values of column visit.port_country
alter table "visit" drop column "port_country";
