alter table "comment" alter column "changed_author" type varchar(80);
alter table "comment" alter column "created_author" type varchar(80);
alter table "page" alter column "author" type varchar(80);
-- loses the values of column comment.changed_note
alter table "comment" drop column "changed_note";
-- loses the values of column comment.created_note
alter table "comment" drop column "created_note";
-- loses the values of column page.note
alter table "page" drop column "note";
