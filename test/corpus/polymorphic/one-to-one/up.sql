-- expects no duplicates in cover (of_type, of_id)
-- select "of_type", "of_id", count(*) as "rows" from "cover" where "of_type" is not null and "of_id" is not null group by "of_type", "of_id" having count(*) > 1
alter table "cover" add column "back_type" varchar(255) null;
alter table "cover" add column "back_id" integer null;
alter table "cover" add constraint "cover_of_type_of_id_unique" unique ("of_type", "of_id");
alter table "cover" add constraint "one_back" unique ("back_type", "back_id");
