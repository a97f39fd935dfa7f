import { quoteIdentifier, quoteLiteral } from '../../sql/index.ts';
import type { HealthFinding } from './finding.ts';
import { tableName } from './objects.ts';

/** A column that takes its values from a sequence of its own. */
interface Numbered {
  readonly namespace: string;
  readonly table: string;
  readonly column: string;
  readonly sequenceNamespace: string;
  readonly sequence: string;
}

interface Behind {
  readonly index: number;
  readonly highest: string;
  readonly last: string;
}

/**
 * Columns whose numbers come from an ascending sequence and whose highest value an index gives at once: one that begins with
 * the column, of all rows.
 */
export const NUMBERED_COLUMNS_SQL = `select n.nspname as "namespace", c.relname as "table", a.attname as "column",
  sn.nspname as "sequenceNamespace", s.relname as "sequence"
from pg_depend d join pg_class s on s.oid = d.objid and s.relkind = 'S' join pg_namespace sn on sn.oid = s.relnamespace
join pg_sequence q on q.seqrelid = s.oid and q.seqincrement > 0 and not q.seqcycle
join pg_class c on c.oid = d.refobjid join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
  and a.atttypid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype)
  and has_table_privilege(c.oid, 'select') and case when s.relkind = 'S' then has_sequence_privilege(s.oid, 'select') end
  and not exists (select from pg_depend e where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')
  and exists (select from pg_index i join pg_class x on x.oid = i.indexrelid join pg_am m on m.oid = x.relam
    where i.indrelid = c.oid and i.indkey[0] = a.attnum and i.indisvalid and i.indpred is null and m.amname = 'btree')
order by 1, 2, 3;`;

/** Gives a `Behind` for each whose next number is taken; `undefined` when there are none to look at. */
export function behindSql(columns: readonly object[]): string | undefined {
  if (columns.length === 0) return undefined;
  const numbered = columns as readonly Numbered[]; // the rows of NUMBERED_COLUMNS_SQL
  const looks = numbered.map(({ namespace, table, column, ...of }, index) => {
    const relation = `${quoteIdentifier(namespace)}.${quoteIdentifier(table)}`;
    const sequence = `${quoteIdentifier(of.sequenceNamespace)}.${quoteIdentifier(of.sequence)}`;
    return `select ${index} as "index", h.highest, q.last_value, q.is_called
from (select max(${quoteIdentifier(column)}) as highest from ${relation}) h, ${sequence} q`;
  });
  return `select "index", "highest"::text as "highest", "last_value"::text as "last"
from (${looks.join('\nunion all\n')}) found where "highest" > "last_value" or "highest" = "last_value" and not "is_called"
order by "index";`;
}

export function sequenceFindings(columns: readonly object[], rows: readonly object[]): HealthFinding[] {
  const numbered = columns as readonly Numbered[];
  return (rows as readonly Behind[]).flatMap(({ index, highest, last }) => {
    const one = numbered[index];
    if (one === undefined) return [];
    const { sequenceNamespace, sequence } = one;
    const name = `${quoteIdentifier(sequenceNamespace)}.${quoteIdentifier(sequence)}`;
    return [
      {
        kind: 'sequence',
        object: `sequence ${sequence} of ${tableName(one)}.${one.column}`,
        fault: `is at ${last}, but the column goes up to ${highest}: an insert will fail or repeat a number`,
        fix: `select setval(${quoteLiteral(name)}, ${highest});`,
      },
    ];
  });
}
