import type { Connection, Driver } from '../../src/database/index.ts';
import { introspect } from '../../src/introspect/index.ts';
import type { Introspection, IntrospectOptions } from '../../src/introspect/index.ts';
import type { Table } from '../../src/schema/index.ts';
import type { DatabaseUnderTest } from '../support/each-driver.ts';

export interface Read extends Introspection {
  readonly serverVersion: number;
}

/** Runs SQL on the emptied database and reads what is there then. */
export async function introspected(
  database: DatabaseUnderTest,
  statements: readonly string[],
  options: IntrospectOptions = {},
): Promise<Read> {
  await database.empty();
  return onConnection(database.driver, async (connection) => {
    for (const statement of statements) await connection.execute(statement);
    return { ...(await introspect(connection, options)), serverVersion: connection.serverVersion };
  });
}

/** Reads the table `t` in `public`, which all of it must be held. */
export async function introspectedTable(database: DatabaseUnderTest, ...statements: readonly string[]): Promise<Table> {
  const { schema, unknown } = await introspected(database, statements);
  const table = schema.namespaces['public']?.tables['t'];
  if (table === undefined || unknown.length > 0)
    throw new Error(`There is more than a table t: ${JSON.stringify(unknown)}`);
  return table;
}

export async function onConnection<Result>(
  driver: Driver,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await driver.connect();
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}
