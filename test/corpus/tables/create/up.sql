create table "book" (
  "id" serial not null,
  "title" varchar(255) not null,
  "subtitle" varchar(255) null,
  constraint "book_pkey" primary key ("id")
);
