import type { Driver } from '../database/index.ts';
import { insertStatements } from '../migrations/index.ts';
import type { TableRows } from './test-migration.ts';

/** Inserts rows into tables in one transaction, at whose end deferred constraints are checked. */
export async function insertTables(driver: Driver, tables: TableRows): Promise<void> {
  const inserts = Object.entries(tables).flatMap(([table, rows]) => insertStatements(rows, { table }));
  if (inserts.length === 0) return;
  const connection = await driver.connect({ applicationName: 'moult testing' });
  try {
    const statements = inserts.map(({ text, params }) => ({ sql: text, params }));
    const { error } = await connection.batch([
      { sql: 'begin; set constraints all deferred;' },
      ...statements,
      { sql: 'commit;' },
    ]);
    if (error !== undefined) throw error;
  } finally {
    await connection.close();
  }
}
