create table "author" (
  "id" serial not null,
  constraint "author_pkey" primary key ("id")
);
alter table "book" add column "author_id" integer null;
alter table "book" add constraint "book_author_id_foreign" foreign key ("author_id") references "author" ("id") on delete set null;
