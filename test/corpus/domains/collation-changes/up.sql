alter type "email" rename to "email__old";
create domain "email" as text collate "C";
alter table "thing" alter column "name" type "email";
drop type "email__old";
