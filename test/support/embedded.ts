import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from '../../src/database/index.ts';
import { openDriver } from '../../src/database/index.ts';

/** Where the prepared empty database of the tests is kept between runs. */
export const embeddedCache = join(fileURLToPath(new URL('../..', import.meta.url)), 'node_modules', '.cache', 'moult');

let shared: Promise<Driver> | undefined;

/** The embedded database in memory that all tests of one file share; `emptyDatabase` gives it back as new. */
export function embeddedDriver(): Promise<Driver> {
  shared ??= openDriver('pglite://memory', { cacheFolder: embeddedCache });
  return shared;
}

/** Drops what tests created: every schema of a user, and the contents of `public`. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  const connection = await driver.connect();
  try {
    const names = await connection.query<{ name: string }>(
      "select quote_ident(nspname) as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema';",
    );
    for (const { name } of names) await connection.execute(`drop schema ${name} cascade;`);
    await connection.execute('create schema public;');
  } finally {
    await connection.close();
  }
}
