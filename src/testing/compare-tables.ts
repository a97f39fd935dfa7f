import { deepStrictEqual } from 'node:assert';

import type { Connection, Driver } from '../database/index.ts';
import { columnsOf, rowJson, tableName } from '../migrations/index.ts';
import type { TableRows } from './test-migration.ts';

export interface TableComparison {
  /** `after up` */
  readonly when: string;
  readonly found: TableRows;
  readonly expected: TableRows;
}

/**
 * Compares rows with those expected, table by table and in any order. The server reads the expected ones into the types of the columns, so
 * that both stand in its own form.
 *
 * @throws AssertionError with the difference, as every test runner shows it
 */
export async function compareTables(driver: Driver, { when, found, expected }: TableComparison): Promise<void> {
  const connection = await driver.connect({ applicationName: 'moult testing' });
  try {
    const sides = { found: {} as Record<string, unknown>, expected: {} as Record<string, unknown> };
    for (const [table, rows] of Object.entries(expected)) {
      const own = found[table];
      const columns = [...new Set(rows.flatMap(columnsOf))];
      sides.found[table] = own === undefined ? 'there is no such table' : inOrder(own, columns);
      sides.expected[table] = own === undefined ? rows : inOrder(await read(connection, table, rows), columns);
    }
    deepStrictEqual({ [when]: sides.found }, { [when]: sides.expected });
  } finally {
    await connection.close();
  }
}

async function read(connection: Connection, table: string, rows: readonly object[]): Promise<readonly object[]> {
  const read = await connection.query<{ row: object }>(
    `select to_jsonb(r) as "row" from json_populate_recordset(null::${tableName(table)}, $1::json) r;`,
    [rowJson(rows)],
  );
  return read.map(({ row }, index) => ({ ...rows[index], ...row })); // a column that is not there stays expected
}

/** The named columns of each row, and the rows in the order of their texts. */
function inOrder(rows: readonly object[], columns: readonly string[]): readonly object[] {
  const cut = rows.map((row) => Object.fromEntries(columns.map((column) => [column, Reflect.get(row, column)])));
  const texts = cut.map((row) => ({ row, text: JSON.stringify(row) }));
  return texts.toSorted((a, b) => (a.text < b.text ? -1 : 1)).map(({ row }) => row);
}
