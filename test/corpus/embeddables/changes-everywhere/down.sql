-- expects every comment.changed_author converts to varchar(50)
-- select "id", "changed_author" from "comment" where char_length("changed_author") > 50
-- expects every comment.created_author converts to varchar(50)
-- select "id", "created_author" from "comment" where char_length("created_author") > 50
-- expects every page.author converts to varchar(50)
-- select "id", "author" from "page" where char_length("author") > 50
alter table "comment" add column "created_note" varchar(255) null;
alter table "comment" add column "changed_note" varchar(255) null;
alter table "page" add column "note" varchar(255) null;
alter table "comment" alter column "changed_author" type varchar(50);
alter table "comment" alter column "created_author" type varchar(50);
alter table "page" alter column "author" type varchar(50);
