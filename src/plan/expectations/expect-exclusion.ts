import { findObject, objectId } from '../../schema/index.ts';
import type { ObjectId } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { displayName, nameOf, tableOf } from '../keys.ts';
import { readExclusion } from './exclusion-parts.ts';
import type { ExclusionParts } from './exclusion-parts.ts';
import { canAsk, usedBy } from './can-ask.ts';
import type { Expectation } from './expectation.ts';
import type { RowsBefore } from './rows-before.ts';

/** No two rows that an exclusion constraint does not let be there together. */
export function expectExclusion(id: ObjectId<'exclusion'>, rows: RowsBefore): Expectation[] {
  const { before, after } = rows.context;
  const [table, exclusion] = [tableOf(id), findObject(after, id)];
  if (exclusion === undefined || !rows.stays(table)) return [];
  const { definition } = exclusion;
  const columns = usedBy(rows, table, definition);
  const known = Object.values(findObject(before, table)?.exclusions ?? {});
  if (known.some((one) => one.definition === definition) && rows.areKept(table, columns)) return [];
  if (!canAsk(rows, definition, table)) return [];
  const raw = rows.keysOf(table).filter((name) => !columns.includes(name));
  const parts = readExclusion(definition, (name) => rangeColumn(name, table, rows));
  const source = rows.source(table, { columns, raw });
  if (parts === undefined || source === undefined) return [];
  const sql = query(parts, { source, list: [...raw, ...columns].map(quoteIdentifier).join(', ') });
  return sql === undefined ? [] : [{ title: `no two rows in ${displayName(table)} that ${nameOf(id)} excludes`, sql }];
}

const RANGES = ['int4range', 'int8range', 'numrange', 'daterange', 'tsrange', 'tstzrange'];

/** Whether a column has ranges. */
function rangeColumn(name: string, table: ObjectId<'table'>, { context }: RowsBefore): boolean {
  const column = findObject(context.after, objectId('column', ...table.path, name));
  if (column === undefined || column.dimensions !== undefined) return false;
  if (column.typeNamespace === undefined) return RANGES.includes(column.type);
  return findObject(context.after, objectId('range', column.typeNamespace, column.type)) !== undefined;
}

interface Reading {
  readonly source: string;
  /** The columns to show. */
  readonly list: string;
}

function query({ equal, others, where }: ExclusionParts, { source, list }: Reading): string | undefined {
  const values = [...equal, ...others.map(({ value }) => value)];
  const filled = [...values.map((value) => `${value} is not null`), ...(where === undefined ? [] : [`(${where})`])];
  const [first, ...more] = others;
  if (first === undefined) {
    const group = equal.join(', ');
    return `select ${group}, count(*) as "rows" from ${source} where ${filled.join(' and ')} group by ${group} having count(*) > 1`;
  }
  // Ranges in order: if any two overlap, so do two that are neighbours.
  if (first.isRange && first.operator === '&&' && more.length === 0) {
    const { value } = first;
    const window = `${equal.length === 0 ? '' : `partition by ${equal.join(', ')} `}order by ${value}`;
    const candidates = `select ${list}, ${value} as "range", lag(${value}) over (${window}) as "overlaps" from ${source} where ${[...filled, `not isempty(${value})`].join(' and ')}`;
    return `select * from (${candidates}) as candidate where "range" && "overlaps"`;
  }
  // Without something that must be equal every row would be compared with every other.
  if (equal.length === 0) return undefined;
  const named = values.map((value, index) => `${value} as "value ${index + 1}"`);
  const numbered = `select ${list}, ${named.join(', ')}, row_number() over () as "row" from ${source} where ${filled.join(' and ')}`;
  const pairs = values.map(
    (_, index) => `a."value ${index + 1}" ${others[index - equal.length]?.operator ?? '='} b."value ${index + 1}"`,
  );
  return `with candidate as (${numbered}) select a.* from candidate a join candidate b on ${pairs.join(' and ')} and a."row" < b."row"`;
}
