-- expects no 'c' in thing.kind
-- select "id", "kind" from "thing" where "kind"::text in ('c')
-- remembers the privileges on what is made anew below
select set_config('moult.grants', jsonb_object_agg(name, facts)::text, false) from (
  select name, jsonb_build_object('owner', proowner::regrole, 'grants', proacl::text) as facts
  from unnest(array['"is_first"("kind")']) name join pg_proc thing on thing.oid = name::regprocedure
) things;
drop function "is_first"("kind");
alter type "kind" rename to "kind__old";
create type "kind" as enum ('a', 'b');
alter table "thing" alter column "kind" type "kind" using ("kind"::text::"kind");
create function "is_first"("kind") returns boolean
language "sql" immutable
as $$select $1 = 'a'$$;
-- gives back the privileges on what was made anew
do $$
declare
  kept constant jsonb := coalesce(nullif(current_setting('moult.grants', true), ''), '{}');
  step text;
begin
  for step in
    select format('alter %s %s owner to %s', kind, name, kept -> name ->> 'owner')
    from (values ('routine', '"is_first"("kind")')) things (kind, name) where kept ? name
  loop
    execute step;
  end loop;
  for step in
    with things (target, given, wanted) as (
      select 'on routine ' || name, coalesce(proacl, acldefault('f', proowner)), coalesce((kept -> name ->> 'grants')::aclitem[], acldefault('f', proowner))
      from unnest(array['"is_first"("kind")']) name join pg_proc thing on thing.oid = name::regprocedure where kept ? name and proacl::text is distinct from kept -> name ->> 'grants'
    )
    select format('revoke all %s from %s', target, coalesce(nullif(grantee, 0)::regrole::text, 'public')) from things, aclexplode(given)
    union all
    select format('grant %s %s to %s', privilege_type, target, coalesce(nullif(grantee, 0)::regrole::text, 'public') || case when is_grantable then ' with grant option' else '' end) from things, aclexplode(wanted)
  loop
    execute step;
  end loop;
end
$$;
drop type "kind__old";
