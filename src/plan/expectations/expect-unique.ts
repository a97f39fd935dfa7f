import { findObject, lookup } from '../../schema/index.ts';
import type { Index, IndexKey, ObjectId, Table } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { indexKeySql } from '../constraints/create-index.ts';
import { displayName, tableOf } from '../keys.ts';
import { canAsk, usedBy } from './can-ask.ts';
import type { Expectation } from './expectation.ts';
import type { RowsBefore } from './rows-before.ts';

/** What no two rows may have in common. */
interface Key {
  readonly keys: readonly IndexKey[];
  readonly nullsNotDistinct?: true;
  readonly where?: string;
}

/** Constraints and indexes that let no two rows have the same values. */
export function expectUnique(id: ObjectId, rows: RowsBefore): Expectation[] {
  const table = tableOf(id);
  const { before, after } = rows.context;
  const [old, current] = [findObject(before, table), findObject(after, table)];
  const key = current && keyOf(id, current);
  if (key === undefined || old === undefined || key.keys.some(hasOwnOperators)) return [];
  const columns = columnsOf(key, table, rows);
  const sql = expressionsOf(key).join(' ');
  if (!canAsk(rows, sql, table)) return [];
  if (keysOf(old).some((one) => isSameKey(one, key)) && rows.areDistinct(table, columns)) return [];
  const source = rows.source(table, { columns });
  if (source === undefined) return [];
  const list = key.keys.map(valueSql);
  const conditions = [
    ...(key.where === undefined ? [] : [`(${key.where})`]),
    ...(key.nullsNotDistinct ? [] : list.map((value) => `${value} is not null`)),
  ];
  const where = conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`;
  const group = `${list.join(', ')} having count(*) > 1`;
  return [
    {
      title: `no duplicates in ${displayName(table)} (${key.keys.map(wordOf).join(', ')})`,
      sql: `select ${list.join(', ')}, count(*) as "rows" from ${source}${where} group by ${group}`,
    },
  ];
}

function keyOf({ kind, path }: ObjectId, table: Table): Key | undefined {
  const name = path.at(-1) ?? '';
  if (kind === 'index') {
    const index = lookup(table.indexes, name);
    return index && uniqueIndex(index);
  }
  const constraint = lookup(kind === 'unique' ? table.uniques : table.primaryKey, name);
  if (constraint === undefined) return undefined;
  const nulls = 'nullsNotDistinct' in constraint && constraint.nullsNotDistinct === true;
  return { keys: constraint.columns, ...(nulls && { nullsNotDistinct: true }) };
}

/** What was written as a whole says nothing that could be asked. */
function uniqueIndex({ keys, unique, nullsNotDistinct, where }: Index): Key | undefined {
  if (unique === undefined || keys.length === 0) return undefined;
  return { keys, ...(nullsNotDistinct && { nullsNotDistinct }), ...(where !== undefined && { where }) };
}

function keysOf(table: Table): Key[] {
  const constraints = [...Object.values(table.primaryKey), ...Object.values(table.uniques)];
  return [
    ...constraints.map(({ columns, ...rest }): Key => {
      const nulls = 'nullsNotDistinct' in rest && rest.nullsNotDistinct === true;
      return { keys: columns, ...(nulls && { nullsNotDistinct: true }) };
    }),
    ...Object.values(table.indexes).flatMap((index) => uniqueIndex(index) ?? []),
  ];
}

/** Whether what the one lets pass the other does, too. */
function isSameKey(one: Key, other: Key): boolean {
  const keys = ({ keys }: Key): string => JSON.stringify(keys.map(valueSql).toSorted());
  const isStrict = one.nullsNotDistinct === true || other.nullsNotDistinct === undefined;
  return keys(one) === keys(other) && isStrict && (one.where === undefined || one.where === other.where);
}

/** Another operator class may take other values for equal. */
function hasOwnOperators(key: IndexKey): boolean {
  return typeof key !== 'string' && key.operatorClass !== undefined;
}

function valueSql(key: IndexKey): string {
  if (typeof key === 'string') return quoteIdentifier(key);
  const { order: _, nulls: __, ...value } = key;
  return indexKeySql(value);
}

function wordOf(key: IndexKey): string {
  return typeof key === 'string' ? key : (key.column ?? key.expression ?? '');
}

function expressionsOf({ keys, where }: Key): string[] {
  return [...keys.map((key) => (typeof key === 'string' ? '' : (key.expression ?? ''))), where ?? ''];
}

function columnsOf(key: Key, table: ObjectId<'table'>, rows: RowsBefore): string[] {
  const named = key.keys.flatMap((one) => (typeof one === 'string' ? one : (one.column ?? [])));
  return [...new Set([...named, ...usedBy(rows, table, expressionsOf(key).join(' '))])];
}
