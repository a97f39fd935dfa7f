alter type "state" rename to "state__old";
create type "state" as enum ('new', 'done');
alter table "a" alter column "state" type "state" using ("state"::text::"state");
create table "b" (
  "id" serial not null,
  "state" "state" not null,
  constraint "b_pkey" primary key ("id")
);
drop type "state__old";
