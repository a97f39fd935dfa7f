import type { IndexKey, PartitionKey } from '../schema/index.ts';
import { collation, collationNamespace } from './catalog-sql.ts';
import { OPERATOR_CLASS_NAME } from './index-key.ts';
import { splitList } from './outside-quotes.ts';
import { present } from './present.ts';

export interface PartitionKeyFacts {
  readonly strategy: PartitionKey['strategy'];
  readonly keys: readonly KeyFacts[];
  /** Those of all keys that are no columns, in order, with commas between. */
  readonly expressions?: string;
}

interface KeyFacts {
  /** Absent: an expression. */
  readonly column?: string;
  readonly collation?: string;
  readonly collationNamespace?: string;
  readonly operatorClass?: string;
}

/** What an expression would give by itself is not known; to say it all the same changes nothing. */
const USUAL_COLLATION = `coalesce(a.attcollation, '"default"'::regcollation)`;

/**
 * The key of the partitioned table `c`, as JSON.
 *
 * @see https://www.postgresql.org/docs/current/catalog-pg-partitioned-table.html
 */
export const PARTITION_KEY = `(select json_build_object(
    'strategy', case pt.partstrat when 'h' then 'hash' when 'l' then 'list' else 'range' end,
    'expressions', pg_get_expr(pt.partexprs, pt.partrelid),
    'keys', (select json_agg(json_build_object(
        'column', a.attname,
        'collation', ${collation('k.collation_oid', USUAL_COLLATION)},
        'collationNamespace', ${collationNamespace('k.collation_oid', USUAL_COLLATION)},
        'operatorClass', case when not oc.opcdefault then ${OPERATOR_CLASS_NAME} end) order by k.position)
      from unnest(pt.partattrs::smallint[], pt.partclass::oid[], pt.partcollation::oid[])
        with ordinality k(number, class, collation_oid, position)
      join pg_opclass oc on oc.oid = k.class
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number and k.number <> 0))
  from pg_partitioned_table pt where pt.partrelid = c.oid)`;

export function partitionKeyOf({ strategy, keys, expressions = '' }: PartitionKeyFacts): PartitionKey {
  const left = splitList(expressions);
  return { strategy, keys: keys.map((key) => keyOf(key, key.column === undefined ? left.shift() : undefined)) };
}

function keyOf({ column, collation, operatorClass }: KeyFacts, expression: string | undefined): IndexKey {
  const options = present({ collation, operatorClass });
  const isPlain = column !== undefined && Object.keys(options).length === 0;
  return isPlain ? column : { ...present({ column, expression }), ...options };
}

export function partitionKeyLeftovers({ keys }: PartitionKeyFacts): string[] {
  return keys.flatMap(({ collationNamespace }) =>
    collationNamespace === undefined ? [] : [`partition key: collation in namespace ${collationNamespace}`],
  );
}
