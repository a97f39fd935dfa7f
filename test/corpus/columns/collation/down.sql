alter table "user" alter column "code" type varchar(255) collate "C";
alter table "user" alter column "name" type varchar(255);
