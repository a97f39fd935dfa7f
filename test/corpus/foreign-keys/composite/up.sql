alter table "visit" add column "port_country" varchar(2) null;
alter table "visit" add column "port_code" varchar(3) null;
alter table "visit" add constraint "visit_port_country_port_code_foreign" foreign key ("port_country", "port_code") references "port" ("country", "code") on update cascade on delete set null;
