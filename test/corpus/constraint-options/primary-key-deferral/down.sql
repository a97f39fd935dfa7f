alter table "thing" drop constraint "thing_pkey";
alter table "thing" add constraint "thing_pkey" primary key ("id");
