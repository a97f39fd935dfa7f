import { findObject, objectId } from '../../schema/index.ts';
import type { ForeignKey, ObjectId } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { displayName, tableOf } from '../keys.ts';
import type { Expectation } from './expectation.ts';
import type { RowsBefore } from './rows-before.ts';

/**
 * Every row has a row to refer to. Where one of several columns is null, `match simple` asks no further, and `match full`
 * wants all of them to be null.
 *
 * @see https://www.postgresql.org/docs/current/sql-createtable.html "REFERENCES"
 */
export function expectForeignKey(id: ObjectId<'foreignKey'>, rows: RowsBefore): Expectation[] {
  const [table, key] = [tableOf(id), findObject(rows.context.after, id)];
  if (key === undefined || key.notValid || !rows.stays(table)) return [];
  const target = objectId('table', key.references.namespace, key.references.table);
  if (wasHeld(id, key, rows) && changesAlike(table, key, rows)) return [];
  const raw = rows.keysOf(table).filter((name) => !key.columns.includes(name));
  const child = rows.source(table, { columns: key.columns, raw, alias: 'child' });
  const missing = child === undefined ? undefined : missingParent(key, target, rows);
  if (child === undefined || missing === undefined) return [];
  const columns = key.columns.map(ofChild);
  const asks =
    key.match === 'full'
      ? `(${columns.map((column) => `${column} is not null`).join(' or ')})`
      : columns.map((column) => `${column} is not null`).join(' and ');
  const list = [...raw.map(ofChild), ...columns].join(', ');
  return [
    {
      title: `no orphans in ${displayName(table)} (${key.columns.join(', ')})`,
      sql: `select ${list} from ${child} where ${asks}${missing}`,
    },
  ];
}

const ofChild = (column: string): string => `child.${quoteIdentifier(column)}`;

/** A table that is not there yet has no rows. */
function missingParent({ columns, references }: ForeignKey, target: ObjectId<'table'>, rows: RowsBefore) {
  if (findObject(rows.context.before, target) === undefined) return '';
  const parent = rows.source(target, { columns: references.columns, alias: 'parent' });
  if (parent === undefined) return undefined;
  const pairs = columns.map(
    (column, index) => `parent.${quoteIdentifier(references.columns[index] ?? '')} = ${ofChild(column)}`,
  );
  return ` and not exists (select from ${parent} where ${pairs.join(' and ')})`;
}

/** Whether values that are equal before are equal afterwards: both sides stay, or become another type in the same way. */
function changesAlike(table: ObjectId<'table'>, { columns, references }: ForeignKey, rows: RowsBefore): boolean {
  const target = objectId('table', references.namespace, references.table);
  return columns.every((name, index) => {
    const other = references.columns[index] ?? '';
    const isKept = rows.areKept(table, [name]) && rows.areKept(target, [other]);
    return (
      isKept || (rows.changeOf(table, name) === rows.changeOf(target, other) && rows.changeOf(table, name) !== null)
    );
  });
}

function wasHeld(id: ObjectId, key: ForeignKey, { context }: RowsBefore): boolean {
  const meaning = ({ columns, references }: ForeignKey): string =>
    JSON.stringify([columns, references.namespace, references.table, references.columns]);
  const keys = Object.values(findObject(context.before, tableOf(id))?.foreignKeys ?? {});
  const isHeld = (other: ForeignKey): boolean => other.match === 'full' || key.match === undefined;
  return keys.some((other) => other.notValid === undefined && meaning(other) === meaning(key) && isHeld(other));
}
