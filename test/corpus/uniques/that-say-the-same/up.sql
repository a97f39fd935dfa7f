create table "a" (
  "b" varchar(255) not null,
  "c" varchar(255) not null,
  constraint "a_pkey" primary key ("b"),
  constraint "one" unique ("b", "c")
);
alter table "a" add constraint "like_the_key" unique ("b");
alter table "a" add constraint "two" unique ("b", "c");
