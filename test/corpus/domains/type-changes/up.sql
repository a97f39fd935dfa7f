alter type "email" rename to "email__old";
create domain "email" as varchar(50);
-- loses values of column thing.name that "email" does not hold as they are
alter table "thing" alter column "name" type "email";
drop type "email__old";
