alter table "quote" add column "source_of_type" varchar(255) null;
alter table "quote" add column "source_of_id" integer null;
create index "quote_source_of_type_source_of_id_index" on "quote" ("source_of_type", "source_of_id");
