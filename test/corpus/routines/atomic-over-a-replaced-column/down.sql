-- expects every thing.size converts to integer (since 16)
-- select "id", "size" from "thing" where not pg_input_is_valid("size", 'integer')
-- expects every thing.size converts to integer (until 15)
-- select "id", "size" from "thing" where case when "size" ~ '^[[:space:]]*[-+]?[0-9]+[[:space:]]*$' then "size"::numeric not between -2147483648 and 2147483647 else "size" is not null end
-- remembers the privileges on what is made anew below
select set_config('moult.grants', jsonb_object_agg(name, facts)::text, false) from (
  select name, jsonb_build_object('owner', proowner::regrole, 'grants', proacl::text) as facts
  from unnest(array['"widest"()']) name join pg_proc thing on thing.oid = name::regprocedure
) things;
drop function "widest"();
-- loses how a value was spelled in column thing.size
alter table "thing" alter column "size" type integer using ("size"::integer);
create function "widest"() returns text
language "sql"
return (select max(size)::text from thing);
-- gives back the privileges on what was made anew
do $$
declare
  kept constant jsonb := coalesce(nullif(current_setting('moult.grants', true), ''), '{}');
  step text;
begin
  for step in
    select format('alter %s %s owner to %s', kind, name, kept -> name ->> 'owner')
    from (values ('routine', '"widest"()')) things (kind, name) where kept ? name
  loop
    execute step;
  end loop;
  for step in
    with things (target, given, wanted) as (
      select 'on routine ' || name, coalesce(proacl, acldefault('f', proowner)), coalesce((kept -> name ->> 'grants')::aclitem[], acldefault('f', proowner))
      from unnest(array['"widest"()']) name join pg_proc thing on thing.oid = name::regprocedure where kept ? name and proacl::text is distinct from kept -> name ->> 'grants'
    )
    select format('revoke all %s from %s', target, coalesce(nullif(grantee, 0)::regrole::text, 'public')) from things, aclexplode(given)
    union all
    select format('grant %s %s to %s', privilege_type, target, coalesce(nullif(grantee, 0)::regrole::text, 'public') || case when is_grantable then ' with grant option' else '' end) from things, aclexplode(wanted)
  loop
    execute step;
  end loop;
end
$$;
