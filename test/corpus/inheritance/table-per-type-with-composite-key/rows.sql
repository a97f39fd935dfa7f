insert into place values ('no', 1);
