-- expects no rows in archived_binding_tariff_information_correspondence_of_the_eu, which would have no part
-- select "id" from "archived_binding_tariff_information_correspondence_of_the_eu"
alter table "archived_binding_tariff_information_correspondence_of_the_eu" drop constraint "archived_binding_tariff_information_corresponden_781c8_pkey";
alter table "archived_binding_tariff_information_correspondence_of_the_eu" add column "part" integer not null;
alter table "archived_binding_tariff_information_correspondence_of_the_eu" alter column "id" drop default;
drop sequence "archived_binding_tariff_information_correspondence_of_th_id_seq";
alter table "archived_binding_tariff_information_correspondence_of_the_eu" add constraint "archived_binding_tariff_information_corresponden_781c8_pkey" primary key ("id", "part");
