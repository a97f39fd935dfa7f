-- expects no duplicates in archived_binding_tariff_information_correspondence_of_the_eu (id)
-- select "id", count(*) as "rows" from "archived_binding_tariff_information_correspondence_of_the_eu" where "id" is not null group by "id" having count(*) > 1
alter table "archived_binding_tariff_information_correspondence_of_the_eu" drop constraint "archived_binding_tariff_information_corresponden_781c8_pkey";
create sequence "archived_binding_tariff_information_correspondence_of_th_id_seq" as integer owned by "archived_binding_tariff_information_correspondence_of_the_eu"."id";
alter table "archived_binding_tariff_information_correspondence_of_the_eu" alter column "id" set default nextval('"archived_binding_tariff_information_correspondence_of_th_id_seq"'::regclass);
select setval('"archived_binding_tariff_information_correspondence_of_th_id_seq"', greatest(max("id"), 0) + 1, false) from "archived_binding_tariff_information_correspondence_of_the_eu";
-- loses the values of column archived_binding_tariff_information_correspondence_of_the_eu.part
alter table "archived_binding_tariff_information_correspondence_of_the_eu" drop column "part";
alter table "archived_binding_tariff_information_correspondence_of_the_eu" add constraint "archived_binding_tariff_information_corresponden_781c8_pkey" primary key ("id");
