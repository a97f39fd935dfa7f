create table "a" (
  "id" serial not null,
  "b" varchar(255) not null,
  constraint "a_pkey" primary key ("id")
);
create index a_odd on a (b) where b <> '`tick` ${x} \ back';
