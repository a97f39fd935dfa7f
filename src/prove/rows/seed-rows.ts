import type { Connection } from '../../database/index.ts';
import { findObject, lookup } from '../../schema/index.ts';
import type { Column, Schema, Table } from '../../schema/index.ts';
import { quoteList, quoteLiteral, quoteName } from '../../sql/index.ts';
import { hasDefault, takesNull } from './base-type.ts';
import { columnValue } from './column-values.ts';
import type { ColumnSide, RowStyle } from './column-values.ts';
import { texts } from './read-rows.ts';
import type { Row } from './read-rows.ts';
import { referenceValues } from './reference-values.ts';
import { inReferenceOrder, tablesOf } from './tables.ts';
import type { NamedTable } from './tables.ts';

export interface SeedOptions {
  /** The schema that the rows are made for. */
  readonly before: Schema;
  /** The one that they are to survive. */
  readonly after: Schema;
  readonly style: RowStyle;
}

const ROWS = 4;
const ATTEMPTS = 16;

/**
 * Puts some rows into each table, where a row can be found that the server takes: what checks and unique constraints want
 * is only guessed. A table that gets or loses a column that rows would need a value for stays empty.
 */
export async function seedRows(connection: Connection, options: SeedOptions): Promise<void> {
  const seeded = new Map<string, Row[]>();
  await forceRowSecurity(connection, options.before, false);
  for (const named of inReferenceOrder(options.before)) {
    if (!needsValue(named, options)) await seedTable(connection, named, { ...options, seeded });
  }
  await forceRowSecurity(connection, options.before, true);
}

/** A user who is no superuser is bound by the policies of the tables that bind their owner. */
async function forceRowSecurity(connection: Connection, schema: Schema, isForced: boolean): Promise<void> {
  for (const { id, table } of tablesOf(schema)) {
    const [namespace = '', name = ''] = id.path;
    if (table.rowSecurity !== 'forced') continue;
    const word = isForced ? 'force' : 'no force';
    await connection.execute(`alter table ${quoteName(namespace, name)} ${word} row level security;`);
  }
}

/** Whether a column that one of the schemas adds can't be added to rows. */
function needsValue({ id, table }: NamedTable, { before, after }: SeedOptions): boolean {
  const next = findObject(after, id);
  if (next === undefined) return false;
  const isNeeded = (schema: Schema, column: Column): boolean =>
    !(
      takesNull(schema, column) ||
      hasDefault(schema, column) ||
      (column.serial ?? column.identity ?? column.generated)
    );
  const gained = (from: Table, to: Table, schema: Schema): boolean =>
    Object.entries(to.columns).some(
      ([name, column]) => lookup(from.columns, name) === undefined && isNeeded(schema, column),
    );
  return gained(table, next, after) || gained(next, table, before);
}

interface Seeding extends SeedOptions {
  /** The rows that are there, by the path of their table. */
  readonly seeded: Map<string, Row[]>;
}

async function seedTable(connection: Connection, named: NamedTable, seeding: Seeding): Promise<void> {
  const { id, table } = named;
  const [namespace = '', name = ''] = id.path;
  const rows: Row[] = [];
  seeding.seeded.set(JSON.stringify(id.path), rows); // from now on, so that rows may refer to others of the same table
  for (let attempt = 1; attempt <= ATTEMPTS && rows.length < ROWS; attempt++) {
    const values = rowValues(named, seeding, attempt);
    if (values === undefined) continue;
    const sql = `insert into ${quoteName(namespace, name)} ${valuesSql(values)} returning ${texts(Object.keys(table.columns))};`;
    // A row that the server does not take leaves nothing behind, for the statement is a transaction of its own.
    const inserted = await connection.query<Record<string, string | null>>(sql).catch(() => []);
    rows.push(...inserted);
  }
}

function valuesSql(values: ReadonlyMap<string, string | null>): string {
  if (values.size === 0) return 'default values';
  const texts = [...values.values()].map((value) => (value === null ? 'null' : quoteLiteral(value)));
  return `${quoteList([...values.keys()])} values (${texts.join(', ')})`;
}

/** The values of a row by column; what is not there gets its default. `undefined`: there can be no row. */
function rowValues(
  { id, table }: NamedTable,
  { before, after, style, seeded }: Seeding,
  attempt: number,
): ReadonlyMap<string, string | null> | undefined {
  const next = findObject(after, id);
  const values = new Map<string, string | null>();
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.generated !== undefined || column.identity !== undefined || column.serial) continue;
    const nextColumn = next === undefined ? undefined : lookup(next.columns, name);
    const sides: [ColumnSide, ...ColumnSide[]] = [{ schema: before, table, column }];
    if (next !== undefined && nextColumn !== undefined) sides.push({ schema: after, table: next, column: nextColumn });
    const isNullable = sides.every((side) => takesNull(side.schema, side.column));
    if (hasDefault(before, column) && attempt % 2 === 0) continue;
    const value = isNullable && attempt % ROWS === 0 ? null : columnValue({ name, sides, style }, attempt);
    if (value !== undefined) values.set(name, value);
    else if (isNullable) values.set(name, null);
    else if (!hasDefault(before, column)) return undefined;
  }
  return referenceValues({ table, seeded, attempt, values });
}
