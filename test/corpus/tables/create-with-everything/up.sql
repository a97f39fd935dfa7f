create type "book_state" as enum ('good', 'bad');
create table "book" (
  "id" serial not null,
  "title" varchar(100) not null,
  "blurb" text null,
  "isbn" char(13) not null,
  "edition" smallint default 1 not null,
  "pages" integer default 0 not null,
  "price" numeric(8,2) default '9.90' not null,
  "lent" boolean default false not null,
  "added_at" timestamptz(3) default now() not null,
  "tags" text[] default '{}' not null,
  "meta" jsonb null,
  "age" text not null,
  "state" "book_state" default 'good' not null,
  "sequel_of_id" integer null,
  constraint "book_pkey" primary key ("id"),
  constraint "book_isbn_edition_unique" unique ("isbn", "edition"),
  constraint "book_age_check" check ("age" in ('new', 'old')),
  constraint "book_pages_positive" check (pages > 0)
);
create index "book_title_pages_index" on "book" ("title", "pages");
alter table "book" add constraint "book_sequel_of_id_foreign" foreign key ("sequel_of_id") references "book" ("id") on delete set null;
comment on table "book" is 'What we lend';
comment on column "book"."title" is 'As printed';
