alter table "user" add column "email" varchar(255) null;
alter table "user" add constraint "user_email_check" check (email like '%@%');
alter table "user" add constraint "user_email_id_unique" unique ("email", "id");
alter table "user" add constraint "user_email_unique" unique ("email");
create index "user_name_email_index" on "user" ("name", "email");
