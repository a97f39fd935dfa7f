alter type "email" rename to "email__old";
create domain "email" as varchar(80);
alter type "short" rename to "short__old";
create domain "short" as "email";
alter table "thing" alter column "name" type "short";
drop type "short__old";
drop type "email__old";
