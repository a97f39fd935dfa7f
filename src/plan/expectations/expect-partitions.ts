import { findObject, lookup, objectId } from '../../schema/index.ts';
import type { ObjectId, Partition, Table } from '../../schema/index.ts';
import { indexKeySql } from '../constraints/create-index.ts';
import { displayName } from '../keys.ts';
import { canAsk, usedBy } from './can-ask.ts';
import type { Expectation } from './expectation.ts';
import { boundCondition } from './partition-bound.ts';
import type { RowsBefore } from './rows-before.ts';
import { selectRows } from './select-rows.ts';

type TableId = ObjectId<'table'>;

/** Every row of a divided table has a partition, and is in the right one where rows do not move. */
export function expectPartitions(id: TableId, rows: RowsBefore): Expectation[] {
  const { before, after, isAdded, isRemoved } = rows.context;
  const [old, current] = [findObject(before, id), findObject(after, id)];
  const division = current && divisionOf(id, current, rows);
  if (old === undefined || current === undefined || division === undefined) return [];
  if (isAdded(id) && isRemoved(id)) return expectPlaces(id, division, rows);
  return Object.keys(current.partitions)
    .toSorted()
    .flatMap((name) => expectFitting({ table: id, name, division, isNew: isNewBound(name, old, current) }, rows));
}

interface Division {
  readonly columns: readonly string[];
  /** Partition → condition; `null`: what no other takes. */
  readonly conditions: ReadonlyMap<string, string | null>;
  /** Those whose bound is not what it was. */
  readonly changed: readonly string[];
}

function divisionOf(id: TableId, table: Table, rows: RowsBefore): Division | undefined {
  const { partitionBy, partitions } = table;
  const old = findObject(rows.context.before, id)?.partitions ?? {};
  if (partitionBy === undefined) return undefined;
  // Another operator class puts values in another order.
  if (partitionBy.keys.some((key) => typeof key !== 'string' && key.operatorClass !== undefined)) return undefined;
  const keys = partitionBy.keys.map(indexKeySql);
  const sql = keys.join(' ');
  if (!canAsk(rows, sql, id)) return undefined;
  const conditions = Object.entries(partitions).map(
    ([name, { bound }]) => [name, boundCondition(keys, bound)] as const,
  );
  const known = conditions.flatMap(([name, condition]) =>
    condition === undefined ? [] : [[name, condition] as const],
  );
  if (known.length < conditions.length) return undefined;
  const changed = Object.entries(partitions).filter(([name, { bound }]) => lookup(old, name)?.bound !== bound);
  return { columns: usedBy(rows, id, sql), conditions: new Map(known), changed: changed.map(([name]) => name) };
}

/** A table that is made anew puts each row where it belongs. */
function expectPlaces(id: TableId, { columns, conditions }: Division, rows: RowsBefore): Expectation[] {
  const all = [...conditions.values()];
  if (all.includes(null)) return [];
  const where = all.length === 0 ? {} : { where: `not (${all.join(' or ')})` };
  const sql = selectRows(id, { columns, ...where }, rows);
  return sql === undefined ? [] : [{ title: `no rows in ${displayName(id)} without a partition`, sql }];
}

function isNewBound(name: string, old: Table, current: Table): boolean {
  const bound = (partition: Partition | undefined): string | undefined => partition?.bound;
  return bound(lookup(old.partitions, name)) !== bound(lookup(current.partitions, name));
}

interface Fitting {
  readonly table: TableId;
  readonly name: string;
  readonly division: Division;
  readonly isNew: boolean;
}

/** What is attached must hold no row of another one, and what takes the rest no row of a partition that comes. */
function expectFitting({ table, name, division, isNew }: Fitting, rows: RowsBefore): Expectation[] {
  const { columns, conditions, changed } = division;
  const relation = rows.partitionBefore(objectId('partition', ...table.path, name));
  if (relation === undefined) return [];
  const own = conditions.get(name) ?? null;
  const others = [...conditions].filter(([other]) => other !== name && (isNew || changed.includes(other)));
  const wrong = own === null ? others.flatMap(([, condition]) => condition ?? []) : isNew ? [`not (${own})`] : [];
  if (wrong.length === 0) return [];
  // A table that becomes a partition has columns of its own.
  const isTable = findObject(rows.context.before, relation) !== undefined;
  const where = wrong.join(' or ');
  const sql = isTable
    ? selectRows(relation, { columns, where }, rows)
    : selectRows(table, { columns, where, relation }, rows);
  return sql === undefined ? [] : [{ title: `no rows in ${displayName(relation)} that do not belong there`, sql }];
}
