import type { Routine } from '../../schema/index.ts';
import { dollarQuote, quoteLiteral, quoteName } from '../../sql/index.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

/** Something that is dropped and made anew under its name, and must keep its owner and who may use it. */
export interface Keeper {
  /** As `alter ... owner to` wants it. */
  readonly keyword: 'view' | 'materialized view' | 'table' | 'routine';
  /** The quoted name; of a routine with the types of its arguments. */
  readonly name: string;
}

/** A statement of one keeper; `mergeGrants` makes one of all of them. */
interface GrantStatement extends Statement {
  readonly grants: { readonly when: 'before' | 'after'; readonly keeper: Keeper };
}

export function routineKeeper(
  namespace: string,
  { name, arguments: list }: Pick<Routine, 'name' | 'arguments'>,
): Keeper {
  const types = list.filter(({ mode }) => mode !== 'out').map(({ type }) => type);
  return { keyword: 'routine', name: `${quoteName(namespace, name)}(${types.join(', ')})` };
}

/** Remembers the owner and the privileges of something that is about to be dropped, for `restoreGrants` in the same session. */
export function rememberGrants(keeper: Keeper): Statement {
  const grants: GrantStatement = { ...statement(rememberSql([keeper])), grants: { when: 'before', keeper } };
  return grants;
}

/** Gives something that was made anew the owner and the privileges that were remembered, and no others. */
export function restoreGrants(keeper: Keeper): Statement {
  const grants: GrantStatement = { ...statement(restoreSql([keeper])), grants: { when: 'after', keeper } };
  return grants;
}

/** What a planned statement may carry until the grants are merged. */
interface Carrier {
  readonly statement: Statement;
}

/** Remembers everything before the first thing is dropped, and gives everything back after the last one is made. */
export function mergeGrants<Entry extends Carrier>(entries: readonly Entry[]): Entry[] {
  const noted = entries.map(({ statement: { grants } }: { statement: Partial<GrantStatement> }) => grants);
  const keepersOf = (when: 'before' | 'after'): Keeper[] =>
    noted.flatMap((grants) => (grants?.when === when ? [grants.keeper] : []));
  const first = noted.findIndex((grants) => grants?.when === 'before');
  const last = noted.findLastIndex((grants) => grants?.when === 'after');
  return entries.flatMap((entry, index) => {
    if (noted[index] === undefined) return [entry];
    if (index === first) return [{ ...entry, statement: statement(rememberSql(keepersOf('before'))) }];
    if (index === last) return [{ ...entry, statement: statement(restoreSql(keepersOf('after'))) }];
    return [];
  });
}

/** A setting of the session: it outlives a commit, and is gone with the session. */
const SETTING = quoteLiteral('moult.grants');

/** Where the catalog says what of a thing. */
interface Source {
  readonly catalog: string;
  readonly owner: string;
  readonly list: string;
  /** The type of a name that finds it. */
  readonly reference: string;
  /** What `acldefault` calls it. */
  readonly letter: string;
  /** What stands before its name in `grant`. */
  readonly prefix: string;
}

const RELATION: Source = {
  catalog: 'pg_class',
  owner: 'relowner',
  list: 'relacl',
  reference: 'regclass',
  letter: 'r',
  prefix: 'on ',
};
const ROUTINE: Source = {
  catalog: 'pg_proc',
  owner: 'proowner',
  list: 'proacl',
  reference: 'regprocedure',
  letter: 'f',
  prefix: 'on routine ',
};

/** The names in each of the two catalogs, as SQL. */
function bySource(keepers: readonly Keeper[]): { source: Source; names: string; from: string }[] {
  return [RELATION, ROUTINE].flatMap((source) => {
    const found = keepers.filter(({ keyword }) => (keyword === 'routine') === (source === ROUTINE));
    if (found.length === 0) return [];
    const names = `array[${found.map(({ name }) => quoteLiteral(name)).join(', ')}]`;
    return [
      {
        source,
        names,
        from: `unnest(${names}) name join ${source.catalog} thing on thing.oid = name::${source.reference}`,
      },
    ];
  });
}

const COLUMNS = `, 'columns', (
      select jsonb_object_agg(attname, attacl::text) from pg_attribute where attrelid = thing.oid and attacl is not null
    )`;

/** @see https://www.postgresql.org/docs/current/ddl-priv.html */
function rememberSql(keepers: readonly Keeper[]): string {
  const parts = bySource(keepers).map(({ source, from }) => {
    const facts = `'owner', ${source.owner}::regrole, 'grants', ${source.list}::text${source === RELATION ? COLUMNS : ''}`;
    return `  select name, jsonb_build_object(${facts}) as facts\n  from ${from}`;
  });
  return `-- remembers the privileges on what is made anew below
select set_config(${SETTING}, jsonb_object_agg(name, facts)::text, false) from (
${parts.join('\n  union all\n')}
) things;`;
}

const GRANTEE = `coalesce(nullif(grantee, 0)::regrole::text, 'public')`;
const GRANTEE_WITH_OPTION = `${GRANTEE} || case when is_grantable then ' with grant option' else '' end`;

/** First takes what the defaults gave. */
function restoreSql(keepers: readonly Keeper[]): string {
  const values = keepers.map(({ keyword, name }) => `(${quoteLiteral(keyword)}, ${quoteLiteral(name)})`).join(', ');
  const sources = bySource(keepers);
  const things = sources.map(({ source: { owner, list, letter, prefix }, from }) => {
    const usual = `acldefault(${quoteLiteral(letter)}, ${owner})`;
    return `      select ${quoteLiteral(prefix)} || name, coalesce(${list}, ${usual}), coalesce((kept -> name ->> 'grants')::aclitem[], ${usual})
      from ${from} where kept ? name and ${list}::text is distinct from kept -> name ->> 'grants'`;
  });
  const columns = sources
    .filter(({ source }) => source === RELATION)
    .map(
      ({ names }) => `
    union all
    select format('grant %s (%I) on %s to %s', privilege_type, attname, name, ${GRANTEE_WITH_OPTION})
    from unnest(${names}) name join pg_attribute on attrelid = name::regclass and not attisdropped,
      aclexplode((kept -> name -> 'columns' ->> attname)::aclitem[])`,
    );
  return `-- gives back the privileges on what was made anew
do ${dollarQuote(`
declare
  kept constant jsonb := coalesce(nullif(current_setting(${SETTING}, true), ''), '{}');
  step text;
begin
  for step in
    select format('alter %s %s owner to %s', kind, name, kept -> name ->> 'owner')
    from (values ${values}) things (kind, name) where kept ? name
  loop
    execute step;
  end loop;
  for step in
    with things (target, given, wanted) as (
${things.join('\n      union all\n')}
    )
    select format('revoke all %s from %s', target, ${GRANTEE}) from things, aclexplode(given)
    union all
    select format('grant %s %s to %s', privilege_type, target, ${GRANTEE_WITH_OPTION}) from things, aclexplode(wanted)${columns.join('')}
  loop
    execute step;
  end loop;
end
`)};`;
}
