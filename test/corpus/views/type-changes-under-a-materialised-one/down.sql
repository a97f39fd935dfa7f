-- expects every thing.size converts to integer
-- select "id", "size" from "thing" where "size" not between -2147483648 and 2147483647
-- remembers the privileges on what is made anew below
select set_config('moult.grants', jsonb_object_agg(name, facts)::text, false) from (
  select name, jsonb_build_object('owner', relowner::regrole, 'grants', relacl::text, 'columns', (
      select jsonb_object_agg(attname, attacl::text) from pg_attribute where attrelid = thing.oid and attacl is not null
    )) as facts
  from unnest(array['"top"', '"sized"']) name join pg_class thing on thing.oid = name::regclass
) things;
drop view "top";
drop materialized view "sized";
alter table "thing" alter column "size" type integer;
create materialized view "sized" as
select id, size from thing;
create unique index "sized_pkey" on "sized" ("id");
create view "top" as
select max(id) as id from sized;
-- gives back the privileges on what was made anew
do $$
declare
  kept constant jsonb := coalesce(nullif(current_setting('moult.grants', true), ''), '{}');
  step text;
begin
  for step in
    select format('alter %s %s owner to %s', kind, name, kept -> name ->> 'owner')
    from (values ('materialized view', '"sized"'), ('view', '"top"')) things (kind, name) where kept ? name
  loop
    execute step;
  end loop;
  for step in
    with things (target, given, wanted) as (
      select 'on ' || name, coalesce(relacl, acldefault('r', relowner)), coalesce((kept -> name ->> 'grants')::aclitem[], acldefault('r', relowner))
      from unnest(array['"sized"', '"top"']) name join pg_class thing on thing.oid = name::regclass where kept ? name and relacl::text is distinct from kept -> name ->> 'grants'
    )
    select format('revoke all %s from %s', target, coalesce(nullif(grantee, 0)::regrole::text, 'public')) from things, aclexplode(given)
    union all
    select format('grant %s %s to %s', privilege_type, target, coalesce(nullif(grantee, 0)::regrole::text, 'public') || case when is_grantable then ' with grant option' else '' end) from things, aclexplode(wanted)
    union all
    select format('grant %s (%I) on %s to %s', privilege_type, attname, name, coalesce(nullif(grantee, 0)::regrole::text, 'public') || case when is_grantable then ' with grant option' else '' end)
    from unnest(array['"sized"', '"top"']) name join pg_attribute on attrelid = name::regclass and not attisdropped,
      aclexplode((kept -> name -> 'columns' ->> attname)::aclitem[])
  loop
    execute step;
  end loop;
end
$$;
