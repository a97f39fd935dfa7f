create table "valueOf" (
  "id" serial not null,
  "__proto__" varchar(255) default 'x' not null,
  constraint "valueOf_pkey" primary key ("id"),
  constraint "constructor_u" unique ("__proto__")
);
alter table "constructor" add column "__proto__" varchar(255) null;
alter table "constructor" alter column "toString" type text;
-- loses the rows of table __proto__
drop table "__proto__";
create index "__proto__" on "constructor" ("__proto__");
