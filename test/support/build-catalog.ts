import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { type Catalog, readCatalog } from './catalog.ts';
import { createDatabase } from './databases.ts';

/** Runs SQL on an empty database of its own and reads what is there then. */
export type BuildCatalog = (sql: readonly string[]) => Promise<Catalog>;

/** On PostgreSQL in the process. */
export const embeddedCatalog: BuildCatalog = async (sql) => {
  const database = await PGlite.create();
  try {
    for (const statement of sql) await database.exec(statement);
    return await readCatalog(async (text) => (await database.query<object>(text)).rows);
  } finally {
    await database.close();
  }
};

/** On the real server of the run. */
export const serverCatalog: BuildCatalog = async (sql) => {
  const database = await createDatabase();
  try {
    return await onClient(database.url, async (client) => {
      for (const statement of sql) await client.query(statement);
      return readCatalog(async (text) => (await client.query<object>(text)).rows);
    });
  } finally {
    await database.drop();
  }
};

async function onClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
