alter table "thing" validate constraint "c";
