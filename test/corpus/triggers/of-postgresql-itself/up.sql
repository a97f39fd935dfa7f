create trigger "t" before update on "thing" for each row execute function "pg_catalog"."suppress_redundant_updates_trigger"();
