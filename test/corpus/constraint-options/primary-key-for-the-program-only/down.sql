alter table "thing" add constraint "thing_pkey" primary key ("id");
