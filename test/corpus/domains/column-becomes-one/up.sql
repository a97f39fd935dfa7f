create domain "email" as text constraint "email_looks_right" check (value like '%@%');
alter table "thing" alter column "name" type "email";
