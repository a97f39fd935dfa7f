import { loadSettings } from '../app/index.ts';
import type { ProjectOptions } from '../app/index.ts';
import type { Driver, EmbeddedDriver } from '../database/index.ts';
import { findMigrations } from '../migrations/index.ts';
import { openCopies } from './copies.ts';
import { OpenDatabase } from './open-database.ts';

/** PGlite itself. */
export type PGlite = Awaited<ReturnType<EmbeddedDriver['instance']>>;

export interface TestDatabaseOptions extends ProjectOptions {
  /** Also run the seeds: those for `test`, or for the environment that is named. */
  readonly seeds?: boolean | string;
  /**
   * Of a database on a server, as a role that may create databases: the test gets one of its own there. In memory unless given;
   * `DATABASE_URL` is never looked at.
   */
  readonly url?: string;
  /** `false`: run migrations and seeds anew, for those that ask for the time or the environment. */
  readonly cache?: boolean;
}

/** A database of one test or one file of tests, with the project's migrations applied. */
export interface TestDatabase {
  /** On a server: for what is tested to connect to. */
  readonly url: string | undefined;
  /** Opens sessions. In memory they all share one. */
  readonly driver: Driver;
  /** In memory: PGlite itself, for libraries that speak to it. */
  pglite(): Promise<PGlite | undefined>;
  /** Runs one statement, with `$1` parameters, and gives its rows. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    params?: readonly unknown[],
  ): Promise<readonly Row[]>;
  /** Runs SQL text, which may be several statements. */
  execute(sql: string): Promise<void>;
  /** Takes back all that was done to it. On a server under the same URL: its connections end. */
  reset(): Promise<void>;
  /** Ends it and leaves nothing behind. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Gives a database with the project's migrations applied, and its seeds run where that is wanted. The first call fills one; later
 * ones, also of other processes, copy it, until a file of the migrations or seeds changes.
 *
 * @throws MoultError when a migration or seed fails
 */
export async function testDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const { seeds = false, url, cache = true } = options;
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  const seedsFor = seeds === true ? 'test' : seeds;
  const copies = await openCopies({
    settings,
    filling: { migrations, ...(seedsFor !== false && { seedsFor }) },
    ...(url !== undefined && { url }),
    cache,
  });
  return await OpenDatabase.open(copies);
}
