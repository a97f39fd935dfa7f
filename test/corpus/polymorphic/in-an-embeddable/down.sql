drop index "quote_source_of_type_source_of_id_index";
-- loses the values of column quote.source_of_id
alter table "quote" drop column "source_of_id";
-- loses the values of column quote.source_of_type
alter table "quote" drop column "source_of_type";
