import type pg from 'pg';

/** What a server did to a table when a column got another type. */
export interface Observation {
  /** Each row before, as text; by its number, from 1. */
  readonly before: Rows;
  /** Each row that went forth and back. */
  readonly back: Rows;
  /** Rows that do not convert, each tried alone. */
  readonly failures: Readonly<Record<string, { sqlstate: string; message: string }>>;
  /** Of all rows together; `null`: the change went through. */
  readonly refusal: string | null;
  readonly offenders: readonly number[];
  /** Of the rows that convert. */
  readonly class: 'free' | 'indexRebuild' | 'rewrite';
  readonly isIndexed: boolean;
}

type Rows = Readonly<Record<string, string | null>>;

export interface Change {
  readonly target: string;
  readonly forth: string | null;
  readonly back: string | null;
  readonly offenders: string | null;
}

/** Makes a table of samples, changes its column, notes what happened, and takes it all back. */
const OBSERVE = `
create function pg_temp.convert_rows(expression text) returns jsonb language plpgsql as $$
declare failures jsonb = '{}'; number int;
begin
  execute format('insert into after_rows select id, %s from before_rows', expression);
  return failures;
exception when others then
  for number in select id from before_rows order by id loop
    begin
      execute format('insert into after_rows select id, %s from before_rows where id = %s', expression, number);
    exception when others then
      failures = failures || jsonb_build_object(number, jsonb_build_object('sqlstate', sqlstate, 'message', sqlerrm));
    end;
  end loop;
  return failures;
end $$;

create function pg_temp.texts(relation text) returns jsonb language plpgsql as $$
declare texts jsonb;
begin
  execute format('select coalesce(jsonb_object_agg(id, v::text), ''{}'') from %I', relation) into texts;
  return texts;
end $$;

create function pg_temp.make_index() returns boolean language plpgsql as $$
begin
  create index rows_index on before_rows (v);
  return true;
exception when undefined_object or program_limit_exceeded then return false;
end $$;

create function pg_temp.files() returns oid[] language sql as $$
  select array[pg_relation_filenode(to_regclass('before_rows')), pg_relation_filenode(to_regclass('rows_index'))]
$$;

create function pg_temp.observe(source text, samples text[], target text, forth text, back text, condition text, lasting boolean)
returns jsonb language plpgsql as $$
declare
  seen jsonb; offenders jsonb = '[]'; refusal text; indexed boolean = false; old oid[]; new oid[];
  change text = format('alter table before_rows alter column v type %s', target) || case when forth is null then '' else format(' using (%s)', forth) end;
begin
  execute format('create temp table before_rows (id int, v %s)', source);
  execute format('create temp table after_rows (id int, v %s)', target);
  execute format('insert into before_rows select id, sample::%s from unnest($1) with ordinality as given(sample, id)', source) using samples;
  begin
    insert into before_rows values (0, null);
  exception when not_null_violation then null;
  end;
  seen = jsonb_build_object('before', pg_temp.texts('before_rows'));
  if condition is not null then
    execute format('select coalesce(jsonb_agg(id order by id), ''[]'') from before_rows where %s', condition) into offenders;
  end if;
  seen = seen || jsonb_build_object('offenders', offenders, 'failures', pg_temp.convert_rows(coalesce(forth, 'v')));
  if seen -> 'failures' <> '{}' then
    begin
      execute change;
    exception when others then refusal = sqlstate;
    end;
  end if;
  delete from before_rows where seen -> 'failures' ? id::text;
  if lasting then indexed = pg_temp.make_index(); end if;
  old = pg_temp.files();
  execute change;
  new = pg_temp.files();
  drop table after_rows;
  execute format('create temp table after_rows (id int, v %s)', source);
  perform pg_temp.convert_rows(coalesce(back, 'v'));
  seen = seen || jsonb_build_object('refusal', refusal, 'isIndexed', indexed, 'back', pg_temp.texts('after_rows'),
    'class', case when old[1] <> new[1] then 'rewrite' when old[2] <> new[2] then 'indexRebuild' else 'free' end);
  raise exception using errcode = 'MO000', message = seen::text;
exception when sqlstate 'MO000' then return sqlerrm::jsonb;
end $$;

create function pg_temp.refusals(source text, changes text[]) returns text[] language plpgsql as $$
declare change text; states text[] = '{}';
begin
  execute format('create temp table before_rows (id int, v %s)', source);
  foreach change in array changes loop
    begin
      execute format('alter table before_rows alter column v type %s', change);
      raise exception using errcode = 'MO000';
    exception when others then states = states || sqlstate;
    end;
  end loop;
  drop table before_rows;
  return states;
end $$;
`;

export async function prepareToObserve(client: pg.Client): Promise<void> {
  await client.query(OBSERVE);
}

/** Tries several changes of one column; `indexable` are the types that can have an index. */
export async function observe(
  client: pg.Client,
  source: { readonly type: string; readonly samples: readonly string[] },
  changes: readonly (Change & { readonly isIndexable: boolean })[],
): Promise<Observation[]> {
  const column = (key: keyof (typeof changes)[number]) => changes.map((change) => change[key]);
  const { rows } = await client.query<{ seen: Observation }>(
    `select pg_temp.observe($1, $2, target, forth, back, condition, indexable) as seen
     from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[]) with ordinality
       as changes(target, forth, back, condition, indexable, number) order by number`,
    [source.type, source.samples, ...(['target', 'forth', 'back', 'offenders', 'isIndexable'] as const).map(column)],
  );
  return rows.map(({ seen }) => seen);
}

/** The SQLSTATE with which an empty column refuses each change; MO000 where it does not. */
export async function refusals(client: pg.Client, source: string, changes: readonly string[]): Promise<string[]> {
  const sql = 'select pg_temp.refusals($1, $2) as states';
  const { rows } = await client.query<{ states: string[] }>(sql, [source, changes]);
  return rows[0]?.states ?? [];
}
