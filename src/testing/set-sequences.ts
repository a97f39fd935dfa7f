import type { Connection, Driver } from '../database/index.ts';
import { tableName } from '../migrations/index.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/index.ts';

/**
 * Sets the sequences of tables behind the rows that they hold, as in a database that has grown: rows with keys of their own would else
 * be in the way of those that a migration inserts, and what it inserts would get other keys the second time.
 */
export async function setSequences(driver: Driver, tables: readonly string[]): Promise<void> {
  const connection = await driver.connect({ applicationName: 'moult testing' });
  try {
    for (const table of tables) await setSequencesOf(connection, tableName(table));
  } finally {
    await connection.close();
  }
}

async function setSequencesOf(connection: Connection, table: string): Promise<void> {
  const columns = await connection.query<{ name: string; sequence: string }>(
    `select attname as name, pg_get_serial_sequence($1, attname) as sequence from pg_attribute
     where attrelid = to_regclass($1) and attnum > 0 and not attisdropped and pg_get_serial_sequence($1, attname) is not null;`,
    [table],
  );
  for (const { name, sequence } of columns) {
    // PostgreSQL gives the sequence with its namespace, quoted where that is needed.
    await connection.execute(`alter sequence ${sequence} restart;`);
    const greatest = `max(${quoteIdentifier(name)})`;
    await connection.execute(
      `select setval(${quoteLiteral(sequence)}, ${greatest}) from ${table} having ${greatest} >= (select last_value from ${sequence});`,
    );
  }
}
