insert into kept default values;
insert into old.gone (kept_id) values (1);
update kept set gone_id = 1;
