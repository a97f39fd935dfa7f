alter table "thing" rename constraint "The Key" to "thing_pkey";
