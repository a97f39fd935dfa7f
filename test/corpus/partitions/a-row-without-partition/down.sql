-- remembers the privileges on what is made anew below
select set_config('moult.grants', jsonb_object_agg(name, facts)::text, false) from (
  select name, jsonb_build_object('owner', relowner::regrole, 'grants', relacl::text, 'columns', (
      select jsonb_object_agg(attname, attacl::text) from pg_attribute where attrelid = thing.oid and attacl is not null
    )) as facts
  from unnest(array['"event"']) name join pg_class thing on thing.oid = name::regclass
) things;
create schema "event__parked";
alter table "event" set schema "event__parked";
alter table "event_a" set schema "event__parked";
alter table "event_b" set schema "event__parked";
create table "event" (
  "id" integer not null,
  "day" date not null,
  constraint "event_pkey" primary key ("id", "day")
);
-- gives back the privileges on what was made anew
do $$
declare
  kept constant jsonb := coalesce(nullif(current_setting('moult.grants', true), ''), '{}');
  step text;
begin
  for step in
    select format('alter %s %s owner to %s', kind, name, kept -> name ->> 'owner')
    from (values ('table', '"event"')) things (kind, name) where kept ? name
  loop
    execute step;
  end loop;
  for step in
    with things (target, given, wanted) as (
      select 'on ' || name, coalesce(relacl, acldefault('r', relowner)), coalesce((kept -> name ->> 'grants')::aclitem[], acldefault('r', relowner))
      from unnest(array['"event"']) name join pg_class thing on thing.oid = name::regclass where kept ? name and relacl::text is distinct from kept -> name ->> 'grants'
    )
    select format('revoke all %s from %s', target, coalesce(nullif(grantee, 0)::regrole::text, 'public')) from things, aclexplode(given)
    union all
    select format('grant %s %s to %s', privilege_type, target, coalesce(nullif(grantee, 0)::regrole::text, 'public') || case when is_grantable then ' with grant option' else '' end) from things, aclexplode(wanted)
    union all
    select format('grant %s (%I) on %s to %s', privilege_type, attname, name, coalesce(nullif(grantee, 0)::regrole::text, 'public') || case when is_grantable then ' with grant option' else '' end)
    from unnest(array['"event"']) name join pg_attribute on attrelid = name::regclass and not attisdropped,
      aclexplode((kept -> name -> 'columns' ->> attname)::aclitem[])
  loop
    execute step;
  end loop;
end
$$;
insert into "event" ("id", "day") select "id", "day" from "event__parked"."event";
drop table "event__parked"."event";
drop schema "event__parked";
