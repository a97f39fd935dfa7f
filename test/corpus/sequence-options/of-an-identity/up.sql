alter table "thing" alter column "id" set increment by 5 set start with 100 set cache 10 set cycle;
