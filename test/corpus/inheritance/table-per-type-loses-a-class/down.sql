create table "letter" (
  "text" varchar(255) not null,
  "id" integer not null,
  constraint "letter_pkey" primary key ("id")
);
alter table "letter" add constraint "letter_id_foreign" foreign key ("id") references "document" ("id") on update cascade on delete cascade;
