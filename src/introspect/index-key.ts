import type { IndexKey, IndexKeyOptions } from '../schema/index.ts';
import { quoteLiteral } from '../sql/index.ts';
import { collation, collationNamespace } from './catalog-sql.ts';
import { present } from './present.ts';
import { parametersOf } from './storage-parameters.ts';

/** One key of an index as the catalog has it. */
export interface IndexKeyFacts {
  readonly column?: string;
  /** Of a key that is no column: in parentheses unless it is a call of a function. */
  readonly expression?: string;
  readonly collation?: string;
  readonly collationNamespace?: string;
  /** Where it is not the default of the type, or has parameters. */
  readonly operatorClass?: string;
  readonly parameters?: readonly string[];
  readonly descending?: true;
  readonly nullsFirst?: true;
  readonly statistics?: number;
}

/** In `indoption`: sorted downwards, nulls first. */
const FLAGS = { descending: 1, nullsFirst: 2 } as const;

/** The name of the operator class `oc` as SQL. */
export const OPERATOR_CLASS_NAME = `case when pg_opclass_is_visible(oc.oid) then quote_ident(oc.opcname)
  else (select quote_ident(nspname) from pg_namespace where oid = oc.opcnamespace) || '.' || quote_ident(oc.opcname) end`;

const USUAL_COLLATION = 'coalesce(a.attcollation, it.typcollation)';

/**
 * The keys of the index `i` with the access method `m`, in order, as JSON. A collation counts when it is not the
 * column's, or not that of the type of an expression; an operator class when it is not one of the defaults.
 *
 * @see https://www.postgresql.org/docs/current/catalog-pg-index.html
 */
export const INDEX_KEYS = `(select json_agg(json_build_object(
    'column', a.attname,
    'expression', case when a.attname is null then pg_get_indexdef(i.indexrelid, k.position::integer, false) end,
    'collation', ${collation('k.collation_oid', USUAL_COLLATION)},
    'collationNamespace', ${collationNamespace('k.collation_oid', USUAL_COLLATION)},
    'operatorClass', case when not oc.opcdefault or ia.attoptions is not null then ${OPERATOR_CLASS_NAME} end,
    'parameters', to_json(ia.attoptions),
    'descending', nullif(k.flags & ${FLAGS.descending} <> 0, false),
    'nullsFirst', nullif(k.flags & ${FLAGS.nullsFirst} <> 0, false),
    'statistics', nullif(ia.attstattarget, -1)
  ) order by k.position)
  from unnest((i.indkey::smallint[])[0:i.indnkeyatts - 1], i.indclass::oid[], i.indcollation::oid[], i.indoption::smallint[])
    with ordinality k(number, class, collation_oid, flags, position)
  join pg_attribute ia on ia.attrelid = i.indexrelid and ia.attnum = k.position
  join pg_type it on it.oid = ia.atttypid
  join pg_opclass oc on oc.oid = k.class
  left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number and k.number <> 0)`;

/** A plain column is its name; the rest is said only where it is not the default. */
export function indexKeyOf(facts: IndexKeyFacts): IndexKey {
  const { column, expression, collation, descending, nullsFirst } = facts;
  const isUsual = nullsFirst === descending;
  const options: IndexKeyOptions = {
    ...present({
      collation,
      operatorClass: operatorClassOf(facts),
      order: descending && ('desc' as const),
    }),
    ...(!isUsual && { nulls: nullsFirst ? 'first' : 'last' }),
  };
  if (column === undefined) return { expression: inner(expression ?? ''), ...options };
  return Object.keys(options).length === 0 ? column : { column, ...options };
}

function operatorClassOf({ operatorClass, parameters = [] }: IndexKeyFacts): string | undefined {
  if (operatorClass === undefined || parameters.length === 0) return operatorClass;
  const list = Object.entries(parametersOf(parameters)).map(([name, value]) => {
    const isNumber = value !== '' && Number.isFinite(Number(value));
    return `${name}=${isNumber ? value : quoteLiteral(value)}`;
  });
  return `${operatorClass}(${list.join(', ')})`;
}

/** What starts with a parenthesis was put in parentheses as a whole. */
function inner(expression: string): string {
  return expression.startsWith('(') ? expression.slice(1, -1) : expression;
}

export function indexKeyLeftovers({ column, collationNamespace, statistics }: IndexKeyFacts): string[] {
  const of = column === undefined ? '' : ` of ${column}`;
  return [
    ...(collationNamespace === undefined ? [] : [`collation${of} in namespace ${collationNamespace}`]),
    ...(statistics === undefined ? [] : [`statistics${of} ${statistics}`]),
  ];
}
