import type { IndexKey, IndexKeyOptions } from '../schema/index.ts';

/** One key of an index as the catalog has it. */
export interface IndexKeyFacts {
  readonly column?: string;
  /** Of a key that is no column: in parentheses unless it is a call of a function. */
  readonly expression?: string;
  readonly collation?: string;
  readonly collationNamespace?: string;
  readonly operatorClass?: string;
  readonly parameters?: readonly string[];
  readonly descending?: true;
  readonly nullsFirst?: true;
}

/** In `indoption`: sorted downwards, nulls first. */
const FLAGS = { descending: 1, nullsFirst: 2 } as const;

/**
 * The keys of the index `i` with the access method `m`, in order, as JSON. A collation counts when it is not the
 * column's, or not that of the type of an expression; an operator class when it is not one of the defaults.
 *
 * @see https://www.postgresql.org/docs/current/catalog-pg-index.html
 */
export const INDEX_KEYS = `(select json_agg(json_build_object(
    'column', a.attname,
    'expression', case when a.attname is null then pg_get_indexdef(i.indexrelid, k.position::integer, false) end,
    'collation', l.collname,
    'collationNamespace', (select nspname from pg_namespace where oid = l.collnamespace and nspname not in ('pg_catalog', 'public')),
    'operatorClass', case when not oc.opcdefault then case when pg_opclass_is_visible(oc.oid) then quote_ident(oc.opcname)
      else (select quote_ident(nspname) from pg_namespace where oid = oc.opcnamespace) || '.' || quote_ident(oc.opcname) end end,
    'parameters', to_json(ia.attoptions),
    'descending', nullif(k.flags & ${FLAGS.descending} <> 0, false),
    'nullsFirst', nullif(k.flags & ${FLAGS.nullsFirst} <> 0, false)
  ) order by k.position)
  from unnest((i.indkey::smallint[])[0:i.indnkeyatts - 1], i.indclass::oid[], i.indcollation::oid[], i.indoption::smallint[])
    with ordinality k(number, class, collation_oid, flags, position)
  join pg_attribute ia on ia.attrelid = i.indexrelid and ia.attnum = k.position
  join pg_type it on it.oid = ia.atttypid
  join pg_opclass oc on oc.oid = k.class
  left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number and k.number <> 0
  left join pg_collation l on l.oid = nullif(k.collation_oid, coalesce(a.attcollation, it.typcollation)))`;

/** A plain column is its name; the rest is said only where it is not the default. */
export function indexKeyOf(facts: IndexKeyFacts): IndexKey {
  const { column, expression, collation, operatorClass, descending, nullsFirst } = facts;
  const nulls = nullsFirst ? 'first' : 'last';
  const isUsual = nullsFirst === descending;
  const options: IndexKeyOptions = {
    ...(collation !== undefined && { collation }),
    ...(operatorClass !== undefined && { operatorClass }),
    ...(descending && { order: 'desc' }),
    ...(!isUsual && { nulls }),
  };
  if (column === undefined) return { expression: inner(expression ?? ''), ...options };
  return Object.keys(options).length === 0 ? column : { column, ...options };
}

/** What starts with a parenthesis was put in parentheses as a whole. */
function inner(expression: string): string {
  return expression.startsWith('(') ? expression.slice(1, -1) : expression;
}

export function indexKeyLeftovers({ column, collationNamespace, parameters }: IndexKeyFacts): string[] {
  const of = column === undefined ? '' : ` of ${column}`;
  return [
    ...(collationNamespace === undefined ? [] : [`collation${of} in namespace ${collationNamespace}`]),
    ...(parameters === undefined ? [] : [`operator class parameters${of} ${parameters.join(', ')}`]),
  ];
}
