alter type "email" rename to "email__old";
create domain "email" as varchar(5);
-- remembers the privileges on what is made anew below
select set_config('moult.grants', jsonb_object_agg(name, facts)::text, false) from (
  select name, jsonb_build_object('owner', proowner::regrole, 'grants', proacl::text) as facts
  from unnest(array['"f"("pair", "floatrange")']) name join pg_proc thing on thing.oid = name::regprocedure
) things;
drop function "f"("pair", "floatrange");
alter type "floatrange" rename to "floatrange__old";
alter function "floatrange"(double precision, double precision) rename to "floatrange__old";
alter function "floatrange"(double precision, double precision, text) rename to "floatrange__old";
alter type "floatmultirange" rename to "floatmultirange__old";
alter function "floatmultirange"() rename to "floatmultirange__old";
alter function "floatmultirange"("floatrange__old") rename to "floatmultirange__old";
alter function "floatmultirange"(variadic "floatrange__old"[]) rename to "floatmultirange__old";
create type "floatrange" as range (subtype = numeric);
alter type "kind" rename to "kind__old";
create type "kind" as enum ('b', 'c');
alter type "pair" rename to "pair__old";
create type "pair" as ("b" "email", "a" "kind");
alter sequence "numbers" as smallint;
create function "f"("pair", "floatrange") returns integer
language "sql"
as $$select 1$$;
-- gives back the privileges on what was made anew
do $$
declare
  kept constant jsonb := coalesce(nullif(current_setting('moult.grants', true), ''), '{}');
  step text;
begin
  for step in
    select format('alter %s %s owner to %s', kind, name, kept -> name ->> 'owner')
    from (values ('routine', '"f"("pair", "floatrange")')) things (kind, name) where kept ? name
  loop
    execute step;
  end loop;
  for step in
    with things (target, given, wanted) as (
      select 'on routine ' || name, coalesce(proacl, acldefault('f', proowner)), coalesce((kept -> name ->> 'grants')::aclitem[], acldefault('f', proowner))
      from unnest(array['"f"("pair", "floatrange")']) name join pg_proc thing on thing.oid = name::regprocedure where kept ? name and proacl::text is distinct from kept -> name ->> 'grants'
    )
    select format('revoke all %s from %s', target, coalesce(nullif(grantee, 0)::regrole::text, 'public')) from things, aclexplode(given)
    union all
    select format('grant %s %s to %s', privilege_type, target, coalesce(nullif(grantee, 0)::regrole::text, 'public') || case when is_grantable then ' with grant option' else '' end) from things, aclexplode(wanted)
  loop
    execute step;
  end loop;
end
$$;
drop type "pair__old";
drop type "email__old";
drop type "floatrange__old";
drop type "kind__old";
