alter type "email" rename to "email__old";
create domain "email" as text;
alter table "thing" alter column "name" type "email";
drop type "email__old";
