create table "binding_tariff_information_correspondence" (
  "id" serial not null,
  "responding_authority_code" varchar(255) not null,
  "responding_officer_name" varchar(255) not null,
  constraint "binding_tariff_information_correspondence_pkey" primary key ("id"),
  constraint "binding_tariff_information_correspondence_respond_cd93d_unique" unique ("responding_officer_name", "responding_authority_code")
);
create index "binding_tariff_information_correspondence_respondi_cb89f_index" on "binding_tariff_information_correspondence" ("responding_authority_code", "responding_officer_name");
