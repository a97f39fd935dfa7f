alter table "oilport" drop constraint "oilport_country_code_foreign";
alter table "oilport_feeders" drop constraint "oilport_feeders_oilport_1_country_oilport_1_code_foreign";
alter table "oilport_feeders" drop constraint "oilport_feeders_port_2_country_port_2_code_foreign";
alter table "ship" drop constraint "ship_home_country_home_code_foreign";
-- loses the rows of table oilport
drop table "oilport";
-- loses the rows of table oilport_feeders
drop table "oilport_feeders";
-- loses the rows of table port
drop table "port";
-- loses the rows of table ship
drop table "ship";
