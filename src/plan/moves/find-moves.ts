import { findObject, lookup, objectId, objectKey } from '../../schema/index.ts';
import type { Column, ForeignKey, ObjectId, Schema, Table } from '../../schema/index.ts';
import { columnType, typeIds } from '../columns/column-definition.ts';
import type { Sides } from '../operation.ts';
import { isSwapped } from '../swap/swapped-types.ts';

type TableId = ObjectId<'table'>;

/** Columns of a table that go, and come again in a new table that refers to its rows. */
export interface Move {
  readonly from: TableId;
  readonly to: TableId;
  /** New column → column of the same row before: those of the reference, then those that move. */
  readonly columns: readonly (readonly [string, string])[];
  readonly moved: readonly string[];
  /** The columns that every row of the new table has: a row without them is none of it. Empty: which rows are cannot be told. */
  readonly required: readonly string[];
}

/**
 * Where the values of columns that go may live on: the classes of a single table get tables of their own, or a reference
 * becomes a table between two others.
 *
 * @param dropped names of the columns that go
 */
export function findMoves(from: TableId, dropped: readonly string[], sides: Sides): Move[] {
  const { before, after } = sides;
  const table = findObject(before, from);
  if (table === undefined) return [];
  const found = newTables(before, after).flatMap(({ id, value }) => moveTo({ from, table, dropped }, id, value) ?? []);
  // In which of several tables a value belongs, nobody knows.
  return found.map((move) => {
    const isShared = move.moved.some((name) => found.some((other) => other !== move && other.moved.includes(name)));
    return isShared || move.moved.some((name) => isRemade(lookup(table.columns, name), sides))
      ? { ...move, required: [] }
      : move;
  });
}

interface NewTable {
  readonly id: TableId;
  readonly value: Table;
}

/** A type that is made anew has another form by then. */
function isRemade(column: Column | undefined, sides: Sides): boolean {
  return column !== undefined && typeIds(column).some((type) => isSwapped(type, sides));
}

/** Schemas do not change, and a plan asks the same two for each of its tables. */
const NEW_TABLES = new WeakMap<Schema, { readonly before: Schema; readonly tables: readonly NewTable[] }>();

function newTables(before: Schema, after: Schema): readonly NewTable[] {
  const known = NEW_TABLES.get(after);
  if (known?.before === before) return known.tables;
  const tables = Object.entries(after.namespaces).flatMap(([namespace, { tables: all }]) =>
    Object.entries(all)
      .map(([name, value]) => ({ id: objectId('table', namespace, name), value }))
      .filter(({ id }) => findObject(before, id) === undefined),
  );
  const sorted = tables.toSorted((a, b) => (objectKey(a.id) < objectKey(b.id) ? -1 : 1));
  NEW_TABLES.set(after, { before, tables: sorted });
  return sorted;
}

interface Source {
  readonly from: TableId;
  readonly table: Table;
  readonly dropped: readonly string[];
}

function moveTo({ from, table, dropped }: Source, to: TableId, target: Table): Move | undefined {
  const key = Object.values(table.primaryKey)[0]?.columns ?? [];
  const reference = Object.values(target.foreignKeys).find((one) => refersTo(one, from, key));
  if (reference === undefined || dropped.some((name) => key.includes(name))) return undefined;
  const moved = dropped.filter(
    (name) => !reference.columns.includes(name) && isSame(lookup(table.columns, name), lookup(target.columns, name)),
  );
  if (moved.length === 0) return undefined;
  const columns = [
    ...reference.columns.map((name, index) => [name, reference.references.columns[index] ?? ''] as const),
    ...moved.map((name) => [name, name] as const),
  ];
  const isFilled =
    target.partitionBy === undefined &&
    Object.entries(target.columns).every(
      ([name, column]) => columns.some(([own]) => own === name) || fillsItself(column),
    );
  const required = moved.filter((name) => lookup(target.columns, name)?.nullable === undefined);
  return { from, to, columns, moved, required: isFilled ? required : [] };
}

function refersTo({ references }: ForeignKey, { path }: TableId, key: readonly string[]): boolean {
  const { namespace, table, columns } = references;
  return (
    namespace === path[0] &&
    table === path[1] &&
    columns.length === key.length &&
    columns.every((name) => key.includes(name))
  );
}

function isSame(old: Column | undefined, current: Column | undefined): boolean {
  if (old === undefined || current === undefined) return false;
  if (old.generated !== undefined || current.generated !== undefined) return false;
  return columnType(old) === columnType(current);
}

function fillsItself({ nullable, default: value, serial, identity, generated }: Column): boolean {
  return [nullable, value, serial, identity, generated].some((fact) => fact !== undefined);
}
