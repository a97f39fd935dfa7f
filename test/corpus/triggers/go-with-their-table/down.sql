create table "thing" (
  "id" serial not null,
  "name" varchar(255) not null,
  "size" integer not null,
  constraint "thing_pkey" primary key ("id")
);
create function "thing_shout_fn"() returns trigger
language "plpgsql"
as $$begin
new.name := upper(new.name); return new;
end$$;
create trigger "shout" before insert on "thing" for each row execute function "thing_shout_fn"();
