import { join } from 'node:path';

import { databaseUrl } from '../config/index.ts';
import type { Environment, Settings, UrlSource } from '../config/index.ts';
import { openDriver } from '../database/index.ts';
import type { Driver } from '../database/index.ts';
import { embeddedExtensions } from './embedded-extensions.ts';
import type { ProjectOptions } from './project.ts';
import { traceDriver } from './trace-driver.ts';

/** Which database a use case works on, and for how long it waits to get at it. */
export interface DatabaseOptions extends ProjectOptions {
  /** `postgres://…`, `pglite://folder` or `pglite://memory`; else `DATABASE_URL`, else the configured one, else embedded. */
  readonly url?: string;
  /** Where `DATABASE_URL` and `NODE_ENV` are looked up; `process.env` unless given. */
  readonly environment?: Environment;
  /** Milliseconds to wait for another run to end; 0 unless given. */
  readonly lockWait?: number;
  /** Called before the database is connected or started. */
  readonly onDatabase?: (database: ChosenDatabase) => void;
  /** Called with the text of every statement before it is sent; never with the values of its parameters. */
  readonly onStatement?: (sql: string) => void;
}

export interface ChosenDatabase {
  readonly kind: Driver['kind'];
  /** Its URL without a password. */
  readonly label: string;
  /** What named it; `default`: nothing did. */
  readonly source: UrlSource;
}

/** Opens the database for the time of one piece of work and closes it whatever happens. */
export async function withDriver<Result>(
  options: DatabaseOptions,
  settings: Settings,
  work: (driver: Driver, url: string) => Promise<Result>,
): Promise<Result> {
  const { cwd = process.cwd(), url: given, environment = process.env, lockWait, onDatabase, onStatement } = options;
  const { url, source } = databaseUrl(settings, { cwd, environment, ...(given !== undefined && { given }) });
  const opened = await openDriver(url, {
    cacheFolder: join(settings.local, 'cache'),
    extensions: () => embeddedExtensions(settings),
    ...(lockWait !== undefined && { lockWait }),
  });
  const driver = onStatement === undefined ? opened : traceDriver(opened, onStatement);
  onDatabase?.({ kind: driver.kind, label: driver.label, source });
  try {
    return await work(driver, url);
  } finally {
    await driver.close();
  }
}
