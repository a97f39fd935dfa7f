-- expects no duplicates in author (code)
-- select "code", count(*) as "rows" from "author" where "code" is not null group by "code" having count(*) > 1
create table "book" (
  "id" serial not null,
  "author_code" varchar(255) not null,
  constraint "book_pkey" primary key ("id")
);
alter table "author" add constraint "author_code_unique" unique ("code");
alter table "book" add constraint "book_author_code_foreign" foreign key ("author_code") references "author" ("code");
