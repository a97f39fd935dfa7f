alter table "comment" add column "created_note" varchar(255) null;
alter table "comment" add column "changed_note" varchar(255) null;
alter table "page" add column "note" varchar(255) null;
-- loses values of column comment.changed_author that varchar(50) does not hold as they are
alter table "comment" alter column "changed_author" type varchar(50);
-- loses values of column comment.created_author that varchar(50) does not hold as they are
alter table "comment" alter column "created_author" type varchar(50);
-- loses values of column page.author that varchar(50) does not hold as they are
alter table "page" alter column "author" type varchar(50);
