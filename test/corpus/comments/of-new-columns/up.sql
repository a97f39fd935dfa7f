create table "d" (
  "id" serial not null,
  "b" varchar(255) not null,
  "a_id" integer not null,
  constraint "d_pkey" primary key ("id")
);
alter table "a" add column "b" varchar(255) null;
alter table "d" add constraint "d_a_id_foreign" foreign key ("a_id") references "a" ("id");
comment on table "a" is 'one';
comment on column "a"."b" is 'two';
comment on table "d" is 'three';
comment on column "d"."a_id" is 'six';
comment on column "d"."b" is 'five';
comment on column "d"."id" is 'four';
