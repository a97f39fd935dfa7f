import type { Driver } from '../database/index.ts';
import { tableName } from '../migrations/index.ts';
import type { TableRows } from './test-migration.ts';

/** All rows of the tables that there are, as JSON: dates and numbers in PostgreSQL's own form. */
export async function readTables(driver: Driver, tables: readonly string[]): Promise<TableRows> {
  const connection = await driver.connect({ applicationName: 'moult testing' });
  try {
    const read: Record<string, readonly object[]> = {};
    for (const table of tables) {
      const name = tableName(table);
      const [found] = await connection.query<{ there: boolean }>('select to_regclass($1) is not null as there;', [
        name,
      ]);
      if (found?.there !== true) continue;
      const rows = await connection.query<{ row: object }>(
        `select to_jsonb(t) as "row" from ${name} t order by to_jsonb(t);`,
      );
      read[table] = rows.map(({ row }) => row);
    }
    return read;
  } finally {
    await connection.close();
  }
}
