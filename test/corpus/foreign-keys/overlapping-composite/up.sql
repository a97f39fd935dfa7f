create table "task" (
  "id" serial not null,
  "tenant_id" integer not null,
  "user_no" integer null,
  constraint "task_pkey" primary key ("id")
);
create table "tenant" (
  "id" serial not null,
  constraint "tenant_pkey" primary key ("id")
);
create table "user" (
  "tenant_id" integer not null,
  "no" integer not null,
  constraint "user_pkey" primary key ("tenant_id", "no")
);
alter table "task" add constraint "task_tenant_id_foreign" foreign key ("tenant_id") references "tenant" ("id");
alter table "task" add constraint "task_tenant_id_user_no_foreign" foreign key ("tenant_id", "user_no") references "user" ("tenant_id", "no") on update cascade on delete cascade;
alter table "user" add constraint "user_tenant_id_foreign" foreign key ("tenant_id") references "tenant" ("id");
