alter table "thing" alter column "id" set increment by 1 set start with 1 set cache 1 set no cycle;
