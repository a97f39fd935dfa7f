-- Written by regenerate.mjs: what MikroORM 7.2.1 makes of entities/ (2cab16f76541b807). Not to be edited by hand.

set names 'utf8';

create schema if not exists "customs";
create schema if not exists "billing";
create type "container_size" as enum ('20ft', '40ft', '40ft HC');
create type "address_use" as enum ('billing', 'pickup', 'delivery');
create type "customs"."verdict" as enum ('cleared', 'inspected', 'seized');
create type "former_verdict" as enum ('cleared', 'inspected', 'seized');
create table "customs"."archived_binding_tariff_information_correspondence_of_the_eu" ("id" uuid not null, "subject" text not null, constraint "archived_binding_tariff_information_corresponden_781c8_pkey" primary key ("id"));
alter table "customs"."archived_binding_tariff_information_correspondence_of_the_eu" add constraint "archived_binding_tariff_information_correspondenc_37d5f_unique" unique ("subject");

create table "certificate" ("id" smallint not null, "title_en" varchar(255) not null, primary key ("id"));

create table "countries" ("code" char(2) not null, "name" varchar(255) not null, "m49" smallint null, "eu_member" boolean not null default false, primary key ("code"));
comment on table "countries" is 'ISO 3166-1: the world''s countries';
comment on column "countries"."code" is 'alpha-2';
alter table "countries" add constraint "countries_name_unique" unique ("name");
alter table "countries" add constraint "countries_m49_key" unique ("m49");

create table "company" ("id" uuid not null default gen_random_uuid(), "recorded_at" timestamptz(3) not null, "version" int not null default 1, "legal_name" varchar(120) not null, "tax_number" varchar(32) null, "description" text null, "founded_on" date null, "kind" text not null, "tier" text not null default 'standard', "roles" text[] not null default '{shipper,agent}', "tags" text[] not null, "aliases" text[] not null default '{}', "settings" jsonb null, "renamings" jsonb null, "contact_hours" jsonb not null, "credit_limit" numeric(14,2) not null default 0, "turnover" numeric(14,2) null, "logo" bytea null, "active" boolean not null default true, "employees" int not null default 0, "parent_id" uuid null, "registered_in_code" char(2) not null, "search_name" varchar(255) not null, primary key ("id"));
comment on column "company"."credit_limit" is 'In the company''s own currency';
create index "company_recorded_at_index" on "company" ("recorded_at");
alter table "company" add constraint "company_tax_number_unique" unique ("tax_number");
create index "company_parent_id_index" on "company" ("parent_id");
create index "company_lower_name" on "company" (lower("legal_name"));
create index "company_kind_legal_name_index" on "company" ("kind", "legal_name") where active;
alter table "company" add constraint "version_is_positive" check (version > 0);
alter table "company" add constraint "company_credit_within_reason" check (credit_limit between 0 and 10000000);
alter table "company" add constraint "company_kind_check" check ("kind" in ('shipper', 'carrier', 'agent'));
alter table "company" add constraint "company_tier_check" check ("tier" in ('gold', 'silver', 'standard'));
alter table "company" add constraint "company_roles_check" check ("roles" <@ array['shipper'::text, 'carrier'::text, 'agent'::text]);

create table "container" ("container_no" varchar(11) not null, "size" "container_size" not null default '40ft', "stacked_under" "container_size" null, "lessor_id" uuid null, "tare_kg" int not null, primary key ("container_no"));
create index "container_lessor_id_index" on "container" ("lessor_id");

create table "company_served_countries" ("company_id" uuid not null, "country_code" char(2) not null, primary key ("company_id", "country_code"));

create table "company_embargo" ("barred_company" uuid not null, "country" char(2) not null, primary key ("barred_company", "country"));

create table "address" ("id" bigserial primary key, "created_at" timestamptz not null default now(), "updated_at" timestamptz null, "company_id" uuid not null, "use" "address_use" not null default 'delivery', "former_uses" "address_use"[] null, "line1" varchar(200) not null, "line2text" varchar(255) null, "zip" varchar(12) null, "country_code" char(2) not null, "is_primary" boolean not null default false);
comment on column "address"."created_at" is 'When the row was written first';
create unique index "one_primary_address" on "address" ("company_id", "use") where "is_primary";

create table "billing"."currency" ("id" serial primary key, "code" char(3) not null, "name" varchar(255) collate "C" not null, "decimals" smallint not null default 2);
alter table "billing"."currency" add constraint "currency_code_unique" unique ("code");

create table "customs"."correspondence_addressees" ("archived_correspondence_id" uuid not null, "country_code" char(2) not null, primary key ("archived_correspondence_id", "country_code"));

create table "billing"."exchange_rate" ("from_id" int not null, "to_id" int not null, "day" date not null, "rate" numeric(18,8) not null, primary key ("from_id", "to_id", "day"));

create table "billing"."billing_invoice" ("id" serial primary key, "created_at" timestamptz not null default now(), "updated_at" timestamptz null, "issuer_id" uuid not null, "series" varchar(4) not null, "number" bigint not null, "state" text not null default 'open', "method" text null, "currency" char(3) not null default 'EUR', "total" numeric(14,2) not null, "due_on" date not null default (now() + interval '30 days')::date);
comment on column "billing"."billing_invoice"."created_at" is 'When the row was written first';
create index "billing_invoice_state_index" on "billing"."billing_invoice" ("state");
alter table "billing"."billing_invoice" add constraint "invoice_number" unique ("issuer_id", "series", "number");
alter table "billing"."billing_invoice" add constraint "billing_invoice_state_check" check ("state" in ('open', 'paid', 'overdue'));
alter table "billing"."billing_invoice" add constraint "billing_invoice_method_check" check ("method" in ('wire', 'card', 'letter_of_credit'));

create table "billing"."invoice_line" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "invoice_id" int not null, "text" varchar(255) not null default 'freight', "quantity" int not null default 1, "unit_price" numeric(14,2) not null, "discount" double precision not null default -0.5, "net" numeric(14,2) generated always as (quantity * unit_price) stored null, "recorded_at" timestamptz(0) not null, primary key ("id"));
comment on column "billing"."invoice_line"."unit_price" is 'per unit, before tax';
create index "invoice_line_invoice_id_index" on "billing"."invoice_line" ("invoice_id");
create index "invoice_line_recorded_at_index" on "billing"."invoice_line" ("recorded_at");
alter table "billing"."invoice_line" add constraint "version_is_positive" check (version > 0);

create table "paper" ("id" uuid not null default gen_random_uuid(), "filed_at" timestamptz(3) not null, "title" varchar(255) not null, primary key ("id"));
create index "paper_filed_at_index" on "paper" ("filed_at");
create index "paper_title_filed_at_index" on "paper" ("title", "filed_at");

create table "customs"."permits" ("number" varchar(30) not null, "issuer_code" char(2) not null, "state" text not null, "id" uuid not null default gen_random_uuid(), primary key ("id"));
alter table "customs"."permits" add constraint "permits_number_issuer_code_unique" unique ("number", "issuer_code");
alter table "customs"."permits" add constraint "permits_state_check" check ("state" in ('open', 'used'));

create table "transit_permit" ("days" int not null default 7, "holder_id" uuid not null, "id" uuid not null default gen_random_uuid(), primary key ("id"));
alter table "transit_permit" add constraint "transit_permit_holder_id_unique" unique ("holder_id");
alter table "transit_permit" add constraint "transit_permit_days_check" check (days > 0);

create table "port" ("country_code" char(2) not null, "code" varchar(3) not null, "name" varchar(120) not null, "latitude" double precision not null, "longitude" double precision not null, "maximum_draught" real null, "timezone" varchar(64) not null default 'UTC', "gate_opens_at" time(0) null, primary key ("country_code", "code"));
comment on table "port" is 'UN/LOCODE';
comment on column "port"."timezone" is 'IANA name
of the time zone';
create index "port_position" on "port" ("latitude", "longitude");
alter table "port" add constraint "port_country_code_name_unique" unique ("country_code", "name");

create table "domestic_lane" ("id" bigserial primary key, "country_code" char(2) not null, "origin_code" varchar(3) not null, "destination_code" varchar(3) not null, "transit_time" interval null);

create table "port_feeder_ports" ("port_1_country_code" char(2) not null, "port_1_code" varchar(3) not null, "port_2_country_code" char(2) not null, "port_2_code" varchar(3) not null, primary key ("port_1_country_code", "port_1_code", "port_2_country_code", "port_2_code"));

create table "remark" ("id" uuid not null, "text" varchar(255) not null, "about_type" varchar(255) not null, "about_id" uuid not null, "main_source_type" varchar(255) null, "main_source_id" uuid null, "summary_of_type" varchar(255) not null, "summary_of_id" uuid not null, primary key ("id"));
alter table "remark" add constraint "remark_summary_of_type_summary_of_id_unique" unique ("summary_of_type", "summary_of_id");
create index "remark_about_type_about_id_text_index" on "remark" ("about_type", "about_id", "text");
create index "remark_main_source_type_main_source_id_index" on "remark" ("main_source_type", "main_source_id");

create table "sensor_readings" ("id" bigserial primary key, "container_container_no" varchar(11) not null, "taken_at" timestamptz(3) not null default current_timestamp(3), "temperature" real not null, "humidity" real null, "pressure_pascal" bigint null, "battery_percent" int4 not null default 100, "raw" bytea null, "samples" text[] null, "position" jsonb not null, "verdict" text not null default 'ok');
comment on table "sensor_readings" is 'Telemetry; one row per minute and container';
create index "sensor_readings_container_container_no_taken_at_index" on "sensor_readings" ("container_container_no", "taken_at") include ("temperature") with (fillfactor = 80);

create table "employees" ("id" serial primary key, "created_at" timestamptz not null default now(), "updated_at" timestamptz null, "email" varchar(254) not null, "full_name" varchar(100) not null default 'unnamed', "employer_id" uuid not null, "manager_id" int null, "stand_in_id" int null);
comment on column "employees"."created_at" is 'When the row was written first';
alter table "employees" add constraint "employees_email_key" unique ("email");
alter table "employees" add constraint "employees_stand_in_id_unique" unique ("stand_in_id") deferrable initially immediate;

create table "equipment_pool" ("id" serial primary key, "name" varchar(255) not null, "load_amount" int not null default 1, "load_unit" text not null, "load_maker_code" varchar(12) not null, "load_made_in_code" char(2) not null, "load_extremes" jsonb not null, "load_range_from" double precision not null, "load_range_upTo" double precision null, "load_safe_from" double precision not null, "load_safe_upTo" double precision null, "max_amount" int null default 1, "max_unit" text null, "max_maker_code" varchar(12) null, "max_made_in_code" char(2) null, "max_extremes" jsonb null, "max_range_from" double precision null, "max_range_upTo" double precision null, "max_safe_from" double precision null, "max_safe_upTo" double precision null, "specimen" jsonb null, "history" jsonb not null, "drive_tank" int null, "drive_maker" varchar(40) not null, "drive_voltage" int null, "drive_battery" varchar(255) null, "drive_kind" text not null, "notes" jsonb not null, "kind" text not null, "reach" int null, "stands_in_country_code" char(2) null, "stands_in_code" varchar(3) null, "indoor" boolean null default true, "mounting" text null, "stackHeight" int null, "driver_id" int null, "spare_id" int null);
alter table "equipment_pool" add constraint "equipment_pool_load_maker_code_unique" unique ("load_maker_code");
create index "equipment_pool_load_made_in_code_index" on "equipment_pool" ("load_made_in_code");
create index "equipment_pool_load_range_from_index" on "equipment_pool" ("load_range_from");
create index "equipment_pool_load_safe_from_index" on "equipment_pool" ("load_safe_from");
alter table "equipment_pool" add constraint "equipment_pool_max_maker_code_unique" unique ("max_maker_code");
create index "equipment_pool_max_made_in_code_index" on "equipment_pool" ("max_made_in_code");
create index "equipment_pool_max_range_from_index" on "equipment_pool" ("max_range_from");
create index "equipment_pool_max_safe_from_index" on "equipment_pool" ("max_safe_from");
alter table "equipment_pool" add constraint "equipment_pool_drive_battery_unique" unique ("drive_battery");
create index "equipment_pool_drive_kind_index" on "equipment_pool" ("drive_kind");
create index "equipment_pool_kind_index" on "equipment_pool" ("kind");
create index "forklift_indoor" on "equipment_pool" ("indoor");
alter table "equipment_pool" add constraint "equipment_pool_spare_id_unique" unique ("spare_id");
create index "equipment_pool_notes_inspector_name_index" on "equipment_pool" (("notes"->'inspector'->>'name'));
create index "equipment_pool_specimen_unit_index" on "equipment_pool" (("specimen"->>'unit'));
create index "equipment_pool_load_unit_name_index" on "equipment_pool" ("load_unit", "name");
create index "equipment_pool_reach_name_index" on "equipment_pool" ("reach", "name");
create index "equipment_pool_load_unit_load_maker_code_index" on "equipment_pool" ("load_unit", "load_maker_code");
create index "equipment_pool_max_unit_max_maker_code_index" on "equipment_pool" ("max_unit", "max_maker_code");
create index "equipment_pool_specimen_unit_specimen_maker_code_index" on "equipment_pool" (("specimen"->>'unit'), ("specimen"->>'maker_code'));
create index "equipment_pool_drive_tank_index" on "equipment_pool" ("drive_tank");
alter table "equipment_pool" add constraint "equipment_pool_load_range_from_name_unique" unique ("load_range_from", "name");
alter table "equipment_pool" add constraint "equipment_pool_driver_id_kind_unique" unique ("driver_id", "kind");
alter table "equipment_pool" add constraint "equipment_pool_load_maker_code_load_amount_unique" unique ("load_maker_code", "load_amount");
alter table "equipment_pool" add constraint "equipment_pool_max_maker_code_max_amount_unique" unique ("max_maker_code", "max_amount");
create unique index "equipment_pool_specimen_maker_code_specimen_amount_unique" on "equipment_pool" (("specimen"->>'maker_code'), ("specimen"->>'amount'));
alter table "equipment_pool" add constraint "reach_is_real" check (reach > 0);
alter table "equipment_pool" add constraint "equipment_pool_kind_check" check ("kind" in ('crane', 'equipment', 'fork', 'reach_stacker'));
alter table "equipment_pool" add constraint "equipment_pool_mounting_check" check ("mounting" in ('fixed', 'mobile', 'rail'));
alter table "equipment_pool" add constraint "equipment_pool_load_unit_check" check ("load_unit" in ('kg', 't'));
alter table "equipment_pool" add constraint "equipment_pool_max_unit_check" check ("max_unit" in ('kg', 't'));
alter table "equipment_pool" add constraint "equipment_pool_drive_kind_check" check ("drive_kind" in ('fuel', 'electric_drive'));

create table "equipment_pool_trained" ("equipment_id" int not null, "staff_member_id" int not null, primary key ("equipment_id", "staff_member_id"));

create table "employees_mentors" ("employees_1_id" int not null, "employees_2_id" int not null, primary key ("employees_1_id", "employees_2_id"));

create table "employees_certificates" ("staff_member_id" int not null, "certificate_id" smallint not null, primary key ("staff_member_id", "certificate_id"));

create table "driver_profile" ("person_id" int not null, "licence" varchar(20) not null, "classes" text[] null, "photo" bytea null, primary key ("person_id"));
create index "driver_licence" on "driver_profile" ("licence");

create table "stamp" ("id" uuid not null, primary key ("id"));

create table "stampings" ("stamped_type" varchar(255) not null, "stamped_id" uuid not null, "stamp_id" uuid not null, primary key ("stamped_type", "stamped_id", "stamp_id"));

create table "customs"."tariff_code" ("code" varchar(10) not null, "title" text not null, "parent_code" varchar(10) null, "duty_percent" numeric(5,2) not null default '0.00', primary key ("code"));
comment on table "customs"."tariff_code" is 'Harmonized System, 3 levels';
create index "tariff_code_prefix" on customs.tariff_code (left(code, 4));

create table "customs"."binding_tariff_information_correspondence" ("id" serial primary key, "responsible_customs_authority_reference" varchar(255) not null, "applicant_reference" varchar(255) not null, "status" text not null, "validity_period_in_months" int not null, "provisional_tariff_code_code" varchar(10) not null, "applicant_company_id" uuid not null);
alter table "customs"."binding_tariff_information_correspondence" add constraint "binding_tariff_information_correspondence_respons_5abcf_unique" unique ("responsible_customs_authority_reference");
create index "binding_tariff_information_correspondence_applican_d10d3_index" on "customs"."binding_tariff_information_correspondence" ("applicant_reference");
alter table "customs"."binding_tariff_information_correspondence" add constraint "binding_tariff_information_correspondence_applica_4a54a_unique" unique ("applicant_company_id");
create index "binding_tariff_information_correspondence_responsi_74b29_index" on "customs"."binding_tariff_information_correspondence" ("responsible_customs_authority_reference", "status");
alter table "customs"."binding_tariff_information_correspondence" add constraint "binding_tariff_information_correspondence_respons_1d669_unique" unique ("responsible_customs_authority_reference", "applicant_reference");
alter table "customs"."binding_tariff_information_correspondence" add constraint "binding_tariff_information_correspondence_validity_af8b6_check" check (validity_period_in_months between 1 and 72);
alter table "customs"."binding_tariff_information_correspondence" add constraint "binding_tariff_information_correspondence_status_check" check ("status" in ('requested', 'granted', 'refused'));

create table "terminal" ("id" serial primary key, "created_at" timestamptz not null default now(), "updated_at" timestamptz null, "port_country_code" char(2) not null, "port_code" varchar(3) not null, "name" varchar(80) not null, "berths" smallint not null default 1, "fallback_id" int null, "flagship_of_country_code" char(2) null, "flagship_of_code" varchar(3) null);
comment on column "terminal"."created_at" is 'When the row was written first';
alter table "terminal" add constraint "terminal_fallback_id_unique" unique ("fallback_id");
alter table "terminal" add constraint "terminal_flagship_of_country_code_flagship_of_code_unique" unique ("flagship_of_country_code", "flagship_of_code");
create index "terminal_port_country_code_port_code_index" on "terminal" ("port_country_code", "port_code");
alter table "terminal" add constraint "terminal_name_in_port" unique ("port_country_code", "port_code", "name");
alter table "terminal" add constraint "terminal_berths_check" check (berths > 0);

create table "transit_permit_carriers" ("paper_id" uuid not null, "company_id" uuid not null, primary key ("paper_id", "company_id"));

create table "vessels" ("imo" int not null, "name" varchar(80) not null, "call_sign" char(7) null, "tonnage" int null, "draught" numeric(5,2) not null, "accepted_hazards" text[] null, "colour" text not null default 'red', "operator" uuid not null, "captain_id" int null, "chief_engineer_id" int null, primary key ("imo"));
comment on column "vessels"."imo" is 'IMO number';
alter table "vessels" add constraint "vessel_of_captain" unique ("captain_id");
create index "vessels_tonnage_index" on "vessels" ("tonnage" DESC nulls LAST);
alter table "vessels" add constraint "vessels_tonnage_check" check (tonnage > 0);
alter table "vessels" add constraint "vessels_draught_range" check (draught between 0.5 and 30);
alter table "vessels" add constraint "vessels_accepted_hazards_check" check ("accepted_hazards" <@ array['flammable'::text, 'corrosive'::text, 'toxic'::text]);
alter table "vessels" add constraint "vessels_colour_check" check ("colour" in ('red', 'blue'));

create table "vessel_bunkering" ("position" serial primary key, "vessel_imo" int not null, "port_country_code" char(2) not null, "port_code" varchar(3) not null);

create table "vessels_crew" ("vessel_imo" int not null, "staff_member_id" int not null, primary key ("vessel_imo", "staff_member_id"));
create index "vessels_crew_staff_member_id_index" on "vessels_crew" ("staff_member_id");

create table "vessels_usual_ports" ("id" serial primary key, "vessel_imo" int not null, "port_country_code" char(2) not null, "port_code" varchar(3) not null);

create table "voyage" ("id" int generated always as identity not null primary key, "number" varchar(12) not null, "vessel_imo" int not null, "departure_country_code" char(2) not null, "departure_code" varchar(3) not null, "arrival_country_code" char(2) null, "arrival_code" varchar(3) null, "started_at" timestamptz(0) not null, "ended_at" timestamp(0) null, "arrival_eta" timestamptz null, "legacy_ref" varchar(255) null, "_internal_note2" varchar(255) not null default 'n/a');
create index "current_voyage_of_vessel" on "voyage" ("vessel_imo") include ("number", "departure_country_code", "departure_code") where ended_at is null;
create index "voyage_departure_country_code_departure_code_arriv_19c46_index" on "voyage" ("departure_country_code", "departure_code", "arrival_country_code", "arrival_code");
alter table "voyage" add constraint "voyage_vessel_imo_number_unique" unique ("vessel_imo", "number") deferrable initially deferred;

create table "shipment" ("id" uuid not null default gen_random_uuid(), "recorded_at" timestamptz(3) not null, "version" int not null default 1, "reference" varchar(24) not null, "status" text not null default 'draft', "mode" text not null default 'sea', "incoterm" char(3) null, "priority" smallint not null default 1, "shipper_id" uuid not null, "consigned_to" uuid not null, "agent_id" uuid null, "insured_by" uuid null, "voyage_id" int null, "weight_kg" numeric(10,3) not null, "volume" numeric(10,0) null, "metadata" jsonb not null default '{}', "remarks" text null, "booked_at" timestamptz null, "delivered_at" timestamptz null, "dimensions" numeric(6,2)[] null, "file_number" serial, "insured_cents" bigint not null default '0', primary key ("id"));
create index "shipment_recorded_at_index" on "shipment" ("recorded_at");
alter table "shipment" add constraint "shipment_reference_unique" unique ("reference");
create index "shipment_status_index" on "shipment" ("status");
create index "shipment_booked_at_index" on "shipment" using brin ("booked_at");
create index "shipment_heavy_20000" on "shipment" ("weight_kg") where weight_kg > 20000;
create index "shipment_text" on "public"."shipment" using gin(to_tsvector('simple', "reference" || ' ' || "remarks"));
create index "shipment_reference_index" on "shipment" using hash ("reference");
create index "shipment_metadata_index" on "shipment" using gin ("metadata");
create index "shipment_shipper_id_booked_at_index" on "shipment" ("shipper_id" ASC, "booked_at" DESC);
create index "shipment_board" on "shipment" ("status", "booked_at");
alter table "shipment" add constraint "version_is_positive" check (version > 0);
alter table "shipment" add constraint "shipment_check" check (weight_kg >= 0 and (volume is null or volume > 0));
alter table "shipment" add constraint "shipment_status_check" check ("status" in ('draft', 'booked', 'in_transit', 'delivered', 'shipper''s cancellation'));
alter table "shipment" add constraint "shipment_mode_check" check ("mode" in ('sea', 'air', 'rail', 'road'));
alter table "shipment" add constraint "shipment_incoterm_check" check ("incoterm" in ('EXW', 'FOB', 'CIF', 'DDP'));

create table "tracking_event" ("id" bigserial primary key, "shipment_id" uuid not null, "what" text not null, "at" timestamptz not null, "day" date not null default current_date, "payload" jsonb null, "note" varchar(255) null);
create index "tracking_event_shipment_id_index" on "tracking_event" ("shipment_id");
alter table "tracking_event" add constraint "tracking_event_what_check" check ("what" in ('arrived', 'departed', 'held'));

create table "shipment_items" ("shipment_id" uuid not null, "line" int not null, "description" varchar(255) not null, "marks" varchar(40) not null, "quantity" int not null default 1, "hazard" text null, primary key ("shipment_id", "line"));
alter table "shipment_items" add constraint "shipment_items_shipment_id_marks_unique" unique ("shipment_id", "marks");
alter table "shipment_items" add constraint "shipment_items_hazard_check" check ("hazard" in ('flammable', 'corrosive', 'toxic'));

create table "seal_number" ("seal" varchar(16) not null, "shipment" uuid not null, "line_no" int not null, "intact" boolean null, primary key ("seal"));

create table "shipment_container" ("shipment_id" uuid not null, "container_container_no" varchar(11) not null, "loaded_at" timestamptz not null default current_timestamp, "stowage_position" int null, primary key ("shipment_id", "container_container_no"));

create table "customs"."declaration" ("id" serial primary key, "created_at" timestamptz not null default now(), "updated_at" timestamptz null, "mrn" varchar(18) not null, "shipment_id" uuid not null, "verdict" "customs"."verdict" not null default 'inspected', "former_verdict" "public"."former_verdict" null, "officer_id" int null);
comment on column "customs"."declaration"."created_at" is 'When the row was written first';
alter table "customs"."declaration" add constraint "declaration_shipment_id_unique" unique ("shipment_id") deferrable initially deferred;
create unique index "declaration_mrn_unique" on "customs"."declaration" ("mrn") where verdict <> 'seized';

create table "declaration_witness" ("customs_declaration_id" int not null, "staff_member_id" int not null, primary key ("customs_declaration_id", "staff_member_id"));

create table "customs"."declaration_codes" ("customs_declaration_id" int not null, "tariff_code_code" varchar(10) not null, primary key ("customs_declaration_id", "tariff_code_code"));

create table "customs_event" ("id" bigserial primary key, "shipment_id" uuid not null, "what" text not null, "at" timestamptz not null, "day" date not null default current_date, "payload" jsonb null, "note" varchar(255) null, "declaration_id" int not null, "desk" varchar(50) null);
comment on column "customs_event"."declaration_id" is 'What was declared';
create index "customs_event_shipment_id_index" on "customs_event" ("shipment_id");
create index "customs_event_declaration_id_index" on "customs_event" ("declaration_id");
alter table "customs_event" add constraint "customs_event_what_check" check ("what" in ('arrived', 'departed', 'held'));

create table "billing"."billing_invoice_shipments" ("invoice" int not null, "shipment" uuid not null, primary key ("invoice", "shipment"));

create table "voyage_leg" ("voyage_id" int not null, "sequence" smallint not null, "from_country_code" char(2) not null, "from_code" varchar(3) not null, "to_country_code" char(2) not null, "to_code" varchar(3) not null, "nautical_miles" double precision not null, "scheduled_time" interval(0) null, "passed_at" timestamptz(6) null, primary key ("voyage_id", "sequence"));

create table "berth_booking" ("id" int generated by default as identity not null primary key, "leg_voyage_id" int not null, "leg_sequence" smallint not null, "next_leg_voyage_id" int null, "next_leg_sequence" smallint null, "terminal_id" int not null, "berth" smallint not null default -1, "starts_at" time(0) null);
create index "berth_booking_leg_voyage_id_leg_sequence_index" on "berth_booking" ("leg_voyage_id", "leg_sequence");

create table "warehouse" ("id" serial primary key, "created_at" timestamptz not null default now(), "updated_at" timestamptz null, "code" varchar(8) not null, "climate" varchar(255) not null default 'ambient', "area" numeric(8,1) null, "open_on_sundays" boolean not null default false);
comment on column "warehouse"."created_at" is 'When the row was written first';
alter table "warehouse" add constraint "warehouse_code_unique" unique ("code");
alter table "warehouse" add constraint "warehouse_area_is_unique" unique ("area");

create table "storage_bin" ("id" serial primary key, "warehouse_id" int not null, "aisle" varchar(2) not null, "shelf" smallint not null, "content_shipment_id" uuid null, "content_line" int null, "load" numeric(10,4) null, "last_inventory" timestamptz null);
alter table "storage_bin" add constraint "storage_bin_warehouse_id_aisle_shelf_unique" unique ("warehouse_id", "aisle", "shelf");
alter table "storage_bin" add constraint "storage_bin_content_shipment_id_content_line_unique" unique ("content_shipment_id", "content_line");

create table "stock_movements" ("id" uuid not null default gen_random_uuid(), "from_id" int null, "to_id" int null, "kind" smallint not null default 1, "quantity" int not null, "done_by_id" int not null, "done_at" timestamptz(3) not null default current_timestamp(3), primary key ("id"));
create index "stock_movements_board" on "stock_movements" ("done_at", "kind");
alter table "stock_movements" add constraint "moves_something" check (quantity <> 0 and kind > 0);

alter table "company" add constraint "company_parent_id_foreign" foreign key ("parent_id") references "company" ("id") on delete set null;
alter table "company" add constraint "company_registered_in_code_foreign" foreign key ("registered_in_code") references "countries" ("code");

alter table "container" add constraint "container_lessor_id_foreign" foreign key ("lessor_id") references "company" ("id") on delete set null;

alter table "company_served_countries" add constraint "company_served_countries_company_id_foreign" foreign key ("company_id") references "company" ("id") on update cascade on delete cascade;
alter table "company_served_countries" add constraint "company_served_countries_country_code_foreign" foreign key ("country_code") references "countries" ("code") on update cascade on delete cascade;

alter table "company_embargo" add constraint "company_embargo_barred_company_foreign" foreign key ("barred_company") references "company" ("id") on update no action on delete restrict;
alter table "company_embargo" add constraint "company_embargo_country_foreign" foreign key ("country") references "countries" ("code") on update no action on delete restrict;

alter table "address" add constraint "address_company_id_foreign" foreign key ("company_id") references "company" ("id") on delete cascade;
alter table "address" add constraint "address_country_code_foreign" foreign key ("country_code") references "countries" ("code") on update cascade;

alter table "customs"."correspondence_addressees" add constraint "correspondence_addressees_archived_correspondence_id_foreign" foreign key ("archived_correspondence_id") references "customs"."archived_binding_tariff_information_correspondence_of_the_eu" ("id") on update cascade on delete cascade;
alter table "customs"."correspondence_addressees" add constraint "correspondence_addressees_country_code_foreign" foreign key ("country_code") references "countries" ("code") on update cascade on delete cascade;

alter table "billing"."exchange_rate" add constraint "exchange_rate_from_id_foreign" foreign key ("from_id") references "billing"."currency" ("id");
alter table "billing"."exchange_rate" add constraint "exchange_rate_to_id_foreign" foreign key ("to_id") references "billing"."currency" ("id");

alter table "billing"."billing_invoice" add constraint "billing_invoice_issuer_id_foreign" foreign key ("issuer_id") references "company" ("id");
alter table "billing"."billing_invoice" add constraint "billing_invoice_currency_foreign" foreign key ("currency") references "billing"."currency" ("code");

alter table "billing"."invoice_line" add constraint "invoice_line_invoice_id_foreign" foreign key ("invoice_id") references "billing"."billing_invoice" ("id") on delete cascade;

alter table "customs"."permits" add constraint "permits_issuer_code_foreign" foreign key ("issuer_code") references "countries" ("code");
alter table "customs"."permits" add constraint "permits_id_foreign" foreign key ("id") references "paper" ("id") on update cascade on delete cascade;

alter table "transit_permit" add constraint "transit_permit_holder_id_foreign" foreign key ("holder_id") references "company" ("id");
alter table "transit_permit" add constraint "transit_permit_id_foreign" foreign key ("id") references "customs"."permits" ("id") on update cascade on delete cascade;

alter table "port" add constraint "port_country_code_foreign" foreign key ("country_code") references "countries" ("code");

alter table "domestic_lane" add constraint "domestic_lane_country_code_foreign" foreign key ("country_code") references "countries" ("code");
alter table "domestic_lane" add constraint "domestic_lane_country_code_origin_code_foreign" foreign key ("country_code", "origin_code") references "port" ("country_code", "code") on update cascade;
alter table "domestic_lane" add constraint "lane_destination" foreign key ("country_code", "destination_code") references "port" ("country_code", "code") on update cascade;

alter table "port_feeder_ports" add constraint "port_feeder_ports_port_1_country_code_port_1_code_foreign" foreign key ("port_1_country_code", "port_1_code") references "port" ("country_code", "code") on update cascade on delete cascade;
alter table "port_feeder_ports" add constraint "port_feeder_ports_port_2_country_code_port_2_code_foreign" foreign key ("port_2_country_code", "port_2_code") references "port" ("country_code", "code") on update cascade on delete cascade;

alter table "sensor_readings" add constraint "sensor_readings_container_container_no_foreign" foreign key ("container_container_no") references "container" ("container_no") on update cascade on delete no action;

alter table "employees" add constraint "employees_employer_id_foreign" foreign key ("employer_id") references "company" ("id") deferrable initially deferred;
alter table "employees" add constraint "employees_manager_id_foreign" foreign key ("manager_id") references "employees" ("id") on delete set null;
alter table "employees" add constraint "employees_stand_in_id_foreign" foreign key ("stand_in_id") references "employees" ("id") on delete set null deferrable initially immediate;

alter table "equipment_pool" add constraint "equipment_pool_load_made_in_code_foreign" foreign key ("load_made_in_code") references "countries" ("code");
alter table "equipment_pool" add constraint "equipment_pool_max_made_in_code_foreign" foreign key ("max_made_in_code") references "countries" ("code") on delete set null;
alter table "equipment_pool" add constraint "equipment_pool_stands_in_country_code_stands_in_code_foreign" foreign key ("stands_in_country_code", "stands_in_code") references "port" ("country_code", "code") on update cascade on delete set null;
alter table "equipment_pool" add constraint "equipment_pool_driver_id_foreign" foreign key ("driver_id") references "employees" ("id") on delete set null;
alter table "equipment_pool" add constraint "equipment_pool_spare_id_foreign" foreign key ("spare_id") references "equipment_pool" ("id") on delete set null;

alter table "equipment_pool_trained" add constraint "equipment_pool_trained_equipment_id_foreign" foreign key ("equipment_id") references "equipment_pool" ("id") on update cascade on delete cascade;
alter table "equipment_pool_trained" add constraint "equipment_pool_trained_staff_member_id_foreign" foreign key ("staff_member_id") references "employees" ("id") on update cascade on delete cascade;

alter table "employees_mentors" add constraint "employees_mentors_employees_1_id_foreign" foreign key ("employees_1_id") references "employees" ("id") on update cascade on delete cascade;
alter table "employees_mentors" add constraint "employees_mentors_employees_2_id_foreign" foreign key ("employees_2_id") references "employees" ("id") on update cascade on delete cascade;

alter table "employees_certificates" add constraint "employees_certificates_staff_member_id_foreign" foreign key ("staff_member_id") references "employees" ("id") on update cascade on delete cascade;
alter table "employees_certificates" add constraint "employees_certificates_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade on delete cascade;

alter table "driver_profile" add constraint "driver_profile_person_id_foreign" foreign key ("person_id") references "employees" ("id") on update cascade on delete cascade;

alter table "customs"."tariff_code" add constraint "tariff_code_parent_code_foreign" foreign key ("parent_code") references "customs"."tariff_code" ("code") on delete set null;

alter table "customs"."binding_tariff_information_correspondence" add constraint "binding_tariff_information_correspondence_provis_4ce2c_foreign" foreign key ("provisional_tariff_code_code") references "customs"."tariff_code" ("code");
alter table "customs"."binding_tariff_information_correspondence" add constraint "binding_tariff_information_correspondence_applic_84493_foreign" foreign key ("applicant_company_id") references "company" ("id");

alter table "terminal" add constraint "terminal_port_country_code_port_code_foreign" foreign key ("port_country_code", "port_code") references "port" ("country_code", "code") on update cascade on delete restrict;
alter table "terminal" add constraint "terminal_fallback_id_foreign" foreign key ("fallback_id") references "terminal" ("id") on delete set null;
alter table "terminal" add constraint "terminal_flagship_of_country_code_flagship_of_code_foreign" foreign key ("flagship_of_country_code", "flagship_of_code") references "port" ("country_code", "code") on update cascade on delete set null;

alter table "transit_permit_carriers" add constraint "transit_permit_carriers_paper_id_foreign" foreign key ("paper_id") references "transit_permit" ("id") on update cascade on delete cascade;
alter table "transit_permit_carriers" add constraint "transit_permit_carriers_company_id_foreign" foreign key ("company_id") references "company" ("id") on update cascade on delete cascade;

alter table "vessels" add constraint "vessels_operator_foreign" foreign key ("operator") references "company" ("id");
alter table "vessels" add constraint "vessels_captain_id_foreign" foreign key ("captain_id") references "employees" ("id") on delete set null;
alter table "vessels" add constraint "vessels_chief_engineer_id_foreign" foreign key ("chief_engineer_id") references "employees" ("id") on delete set null;

alter table "vessel_bunkering" add constraint "vessel_bunkering_vessel_imo_foreign" foreign key ("vessel_imo") references "vessels" ("imo") on update cascade on delete cascade;
alter table "vessel_bunkering" add constraint "vessel_bunkering_port_country_code_port_code_foreign" foreign key ("port_country_code", "port_code") references "port" ("country_code", "code") on update cascade on delete cascade;

alter table "vessels_crew" add constraint "vessels_crew_vessel_imo_foreign" foreign key ("vessel_imo") references "vessels" ("imo") on update cascade on delete cascade;
alter table "vessels_crew" add constraint "vessels_crew_staff_member_id_foreign" foreign key ("staff_member_id") references "employees" ("id") on update cascade on delete cascade;

alter table "vessels_usual_ports" add constraint "vessels_usual_ports_vessel_imo_foreign" foreign key ("vessel_imo") references "vessels" ("imo") on update cascade on delete cascade;
alter table "vessels_usual_ports" add constraint "vessels_usual_ports_port_country_code_port_code_foreign" foreign key ("port_country_code", "port_code") references "port" ("country_code", "code") on update cascade on delete cascade;

alter table "voyage" add constraint "voyage_vessel_imo_foreign" foreign key ("vessel_imo") references "vessels" ("imo");
alter table "voyage" add constraint "voyage_departure_country_code_departure_code_foreign" foreign key ("departure_country_code", "departure_code") references "port" ("country_code", "code") on update cascade;
alter table "voyage" add constraint "voyage_arrival_country_code_arrival_code_foreign" foreign key ("arrival_country_code", "arrival_code") references "port" ("country_code", "code") on update no action on delete set default;

alter table "shipment" add constraint "shipment_shipper_id_foreign" foreign key ("shipper_id") references "company" ("id") on update cascade on delete restrict;
alter table "shipment" add constraint "shipment_consigned_to_foreign" foreign key ("consigned_to") references "company" ("id");
alter table "shipment" add constraint "shipment_insured_by_foreign" foreign key ("insured_by") references "company" ("id") on delete set null;
alter table "shipment" add constraint "shipment_voyage_id_foreign" foreign key ("voyage_id") references "voyage" ("id") on delete set null;

alter table "tracking_event" add constraint "tracking_event_shipment_id_foreign" foreign key ("shipment_id") references "shipment" ("id") on delete cascade;

alter table "shipment_items" add constraint "shipment_items_shipment_id_foreign" foreign key ("shipment_id") references "shipment" ("id") on delete cascade;

alter table "seal_number" add constraint "seal_of_item" foreign key ("shipment", "line_no") references "shipment_items" ("shipment_id", "line") on update restrict on delete cascade;

alter table "shipment_container" add constraint "shipment_container_shipment_id_foreign" foreign key ("shipment_id") references "shipment" ("id") on update cascade on delete cascade;
alter table "shipment_container" add constraint "shipment_container_container_container_no_foreign" foreign key ("container_container_no") references "container" ("container_no") on update cascade on delete cascade;

alter table "customs"."declaration" add constraint "declaration_shipment_id_foreign" foreign key ("shipment_id") references "shipment" ("id") on delete cascade deferrable initially deferred;
alter table "customs"."declaration" add constraint "declaration_officer_id_foreign" foreign key ("officer_id") references "employees" ("id") on delete set null deferrable initially immediate;

alter table "declaration_witness" add constraint "declaration_witness_customs_declaration_id_foreign" foreign key ("customs_declaration_id") references "customs"."declaration" ("id") on update cascade on delete cascade;
alter table "declaration_witness" add constraint "declaration_witness_staff_member_id_foreign" foreign key ("staff_member_id") references "employees" ("id") on update cascade on delete cascade;

alter table "customs"."declaration_codes" add constraint "declaration_codes_customs_declaration_id_foreign" foreign key ("customs_declaration_id") references "customs"."declaration" ("id") on update cascade on delete cascade;
alter table "customs"."declaration_codes" add constraint "declaration_codes_tariff_code_code_foreign" foreign key ("tariff_code_code") references "customs"."tariff_code" ("code") on update cascade on delete cascade;

alter table "customs_event" add constraint "customs_event_shipment_id_foreign" foreign key ("shipment_id") references "shipment" ("id") on delete cascade;
alter table "customs_event" add constraint "customs_event_declaration_id_foreign" foreign key ("declaration_id") references "customs"."declaration" ("id");

alter table "billing"."billing_invoice_shipments" add constraint "billing_invoice_shipments_invoice_foreign" foreign key ("invoice") references "billing"."billing_invoice" ("id") on update cascade on delete cascade;
alter table "billing"."billing_invoice_shipments" add constraint "billing_invoice_shipments_shipment_foreign" foreign key ("shipment") references "shipment" ("id") on update cascade on delete cascade;

alter table "voyage_leg" add constraint "voyage_leg_voyage_id_foreign" foreign key ("voyage_id") references "voyage" ("id") on delete cascade;
alter table "voyage_leg" add constraint "voyage_leg_from_country_code_from_code_foreign" foreign key ("from_country_code", "from_code") references "port" ("country_code", "code") on update cascade;
alter table "voyage_leg" add constraint "voyage_leg_to_country_code_to_code_foreign" foreign key ("to_country_code", "to_code") references "port" ("country_code", "code") on update cascade;

alter table "berth_booking" add constraint "berth_booking_leg_voyage_id_leg_sequence_foreign" foreign key ("leg_voyage_id", "leg_sequence") references "voyage_leg" ("voyage_id", "sequence") on update cascade;
alter table "berth_booking" add constraint "berth_booking_next_leg_voyage_id_next_leg_sequence_foreign" foreign key ("next_leg_voyage_id", "next_leg_sequence") references "voyage_leg" ("voyage_id", "sequence") on update cascade on delete set null;

alter table "storage_bin" add constraint "storage_bin_warehouse_id_foreign" foreign key ("warehouse_id") references "warehouse" ("id");
alter table "storage_bin" add constraint "storage_bin_content_shipment_id_content_line_foreign" foreign key ("content_shipment_id", "content_line") references "shipment_items" ("shipment_id", "line") on update cascade on delete set null;

alter table "stock_movements" add constraint "stock_movements_from_id_foreign" foreign key ("from_id") references "storage_bin" ("id") on delete set null;
alter table "stock_movements" add constraint "stock_movements_to_id_foreign" foreign key ("to_id") references "storage_bin" ("id") on delete set null;
alter table "stock_movements" add constraint "stock_movements_done_by_id_foreign" foreign key ("done_by_id") references "employees" ("id");
