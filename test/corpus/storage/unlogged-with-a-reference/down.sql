alter table "thing" drop constraint "thing_kind_id_foreign";
alter table "kind" set logged;
alter table "thing" add constraint "thing_kind_id_foreign" foreign key ("kind_id") references "kind" ("id");
