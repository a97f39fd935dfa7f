alter table "a" add column "parent_id" integer null;
alter table "a" add constraint "a_parent_id_foreign" foreign key ("parent_id") references "a" ("id") on delete set null;
