import type { Connection, Driver } from '../database/index.ts';
import { insertStatements, tableName } from '../migrations/index.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/index.ts';
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
    for (const table of Object.keys(tables)) await advanceSequences(connection, tableName(table));
  } finally {
    await connection.close();
  }
}

/** Rows with keys of their own leave the sequence behind; in a database that has grown it is ahead of them. */
async function advanceSequences(connection: Connection, table: string): Promise<void> {
  const columns = await connection.query<{ name: string; sequence: string }>(
    `select attname as name, pg_get_serial_sequence($1, attname) as sequence from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and pg_get_serial_sequence($1, attname) is not null;`,
    [table],
  );
  for (const { name, sequence } of columns) {
    const greatest = `max(${quoteIdentifier(name)})`;
    await connection.execute(
      `select setval(${quoteLiteral(sequence)}, ${greatest}) from ${table} having ${greatest} > 0;`,
    );
  }
}
