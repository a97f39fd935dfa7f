alter table "a" drop constraint "a_pkey";
alter table "a" alter column "y" set not null;
alter table "a" add constraint "a_pkey" primary key ("x", "y");
