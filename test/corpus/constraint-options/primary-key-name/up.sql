alter table "thing" rename constraint "thing_pkey" to "The Key";
