alter table "thing" alter column "id" set no minvalue set maxvalue 5000 set start with 50 set no cycle;
