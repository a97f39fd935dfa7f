alter table "thing" set logged;
