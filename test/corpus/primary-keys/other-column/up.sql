alter table "a" drop constraint "a_pkey";
alter table "a" alter column "id" drop default;
drop sequence "a_id_seq";
alter table "a" alter column "id" drop not null;
alter table "a" add constraint "a_pkey" primary key ("ref");
