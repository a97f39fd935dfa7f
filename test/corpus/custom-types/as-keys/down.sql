alter table "session" drop constraint "session_user_id_foreign";
create table "other" (
  "id" serial not null,
  constraint "other_pkey" primary key ("id")
);
-- loses the rows of table session
drop table "session";
-- loses the rows of table user
drop table "user";
