alter table "comment" drop constraint "comment_about_id_foreign";
alter table "comment" add column "about_type" varchar(255) null;
alter table "comment" alter column "about_id" drop not null;
