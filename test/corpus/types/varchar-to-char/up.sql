-- loses blanks at the end in column a.b
alter table "a" alter column "b" type char(4);
