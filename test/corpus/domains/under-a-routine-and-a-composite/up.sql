-- expects no thing.name that email refuses
-- select "id", "name" from "thing" where char_length("name"::text) > 80
-- remembers the privileges on what is made anew below
select set_config('moult.grants', jsonb_object_agg(name, facts)::text, false) from (
  select name, jsonb_build_object('owner', relowner::regrole, 'grants', relacl::text, 'columns', (
      select jsonb_object_agg(attname, attacl::text) from pg_attribute where attrelid = thing.oid and attacl is not null
    )) as facts
  from unnest(array['"sized"']) name join pg_class thing on thing.oid = name::regclass
  union all
  select name, jsonb_build_object('owner', proowner::regrole, 'grants', proacl::text) as facts
  from unnest(array['"is_mail"("email")']) name join pg_proc thing on thing.oid = name::regprocedure
) things;
drop view "sized";
drop function "is_mail"("email");
alter type "email" rename to "email__old";
create domain "email" as varchar(80);
alter table "thing" alter column "name" type "email";
alter type "contact" rename to "contact__old";
create type "contact" as ("mail" "email", "phone" text);
alter table "thing" alter column "contact" type "contact" using ("contact"::text::"contact");
create function "is_mail"("email") returns boolean
language "sql"
as $$select $1 like '%@%'$$;
create view "sized" as
select id, is_mail(name) as ok from thing;
-- gives back the privileges on what was made anew
do $$
declare
  kept constant jsonb := coalesce(nullif(current_setting('moult.grants', true), ''), '{}');
  step text;
begin
  for step in
    select format('alter %s %s owner to %s', kind, name, kept -> name ->> 'owner')
    from (values ('routine', '"is_mail"("email")'), ('view', '"sized"')) things (kind, name) where kept ? name
  loop
    execute step;
  end loop;
  for step in
    with things (target, given, wanted) as (
      select 'on ' || name, coalesce(relacl, acldefault('r', relowner)), coalesce((kept -> name ->> 'grants')::aclitem[], acldefault('r', relowner))
      from unnest(array['"sized"']) name join pg_class thing on thing.oid = name::regclass where kept ? name and relacl::text is distinct from kept -> name ->> 'grants'
      union all
      select 'on routine ' || name, coalesce(proacl, acldefault('f', proowner)), coalesce((kept -> name ->> 'grants')::aclitem[], acldefault('f', proowner))
      from unnest(array['"is_mail"("email")']) name join pg_proc thing on thing.oid = name::regprocedure where kept ? name and proacl::text is distinct from kept -> name ->> 'grants'
    )
    select format('revoke all %s from %s', target, coalesce(nullif(grantee, 0)::regrole::text, 'public')) from things, aclexplode(given)
    union all
    select format('grant %s %s to %s', privilege_type, target, coalesce(nullif(grantee, 0)::regrole::text, 'public') || case when is_grantable then ' with grant option' else '' end) from things, aclexplode(wanted)
    union all
    select format('grant %s (%I) on %s to %s', privilege_type, attname, name, coalesce(nullif(grantee, 0)::regrole::text, 'public') || case when is_grantable then ' with grant option' else '' end)
    from unnest(array['"sized"']) name join pg_attribute on attrelid = name::regclass and not attisdropped,
      aclexplode((kept -> name -> 'columns' ->> attname)::aclitem[])
  loop
    execute step;
  end loop;
end
$$;
drop type "contact__old";
drop type "email__old";
