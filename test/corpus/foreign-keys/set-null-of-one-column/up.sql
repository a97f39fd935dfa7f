create table "task" (
  "id" serial not null,
  "tenant_no" integer null,
  "tenant_part" integer null,
  constraint "task_pkey" primary key ("id")
);
create table "tenant" (
  "no" integer not null,
  "part" integer not null,
  constraint "tenant_pkey" primary key ("no", "part")
);
alter table "task" add constraint "task_tenant_no_tenant_part_foreign" foreign key ("tenant_no", "tenant_part") references "tenant" ("no", "part") on update cascade on delete set null (tenant_part);
