-- loses the values of column user.grid
alter table "user" drop column "grid";
-- loses the values of column user.numbers
alter table "user" drop column "numbers";
-- loses the values of column user.odd
alter table "user" drop column "odd";
-- loses the values of column user.tags
alter table "user" drop column "tags";
