create table "session" (
  "id" varchar(12) not null,
  "user_id" varchar(12) not null,
  constraint "session_pkey" primary key ("id")
);
create table "user" (
  "id" varchar(12) not null,
  constraint "user_pkey" primary key ("id")
);
alter table "session" add constraint "session_user_id_foreign" foreign key ("user_id") references "user" ("id");
-- loses the rows of table other
drop table "other";
