-- loses values of column note.text that varchar(20) does not hold as they are
alter table "note" alter column "text" type varchar(20);
-- loses the values of column note.at
alter table "note" drop column "at";
