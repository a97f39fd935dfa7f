select setval('"thing_id_seq"', greatest(last_value, 10), is_called and last_value >= 10) from "thing_id_seq";
alter table "thing" alter column "id" set minvalue 10 set no maxvalue set start with 100 set cycle;
