import { afterEach, beforeEach } from 'vitest';
import { type Connection, type Driver, openDriver } from '../../src/database/index.ts';
import { findMigrations } from '../../src/migrations/index.ts';
import type { RunEvent, RunOptions } from '../../src/runner/index.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { type MigrationsFolder, migrationsFolder } from '../support/migrations-folder.ts';

/** A database on a server and a folder of migrations for each test of a file, and a second session to disturb with. */
export interface ServerRun {
  readonly folder: MigrationsFolder;
  readonly database: TestDatabase;
  /** Another session on the same database. */
  readonly other: Connection;
  /** What the runs told. */
  readonly events: readonly RunEvent[];
  /** Those of one kind. */
  told<Type extends RunEvent['type']>(type: Type): readonly Extract<RunEvent, { readonly type: Type }>[];
  /** Options of a run over the files as they are now; it tries again without long pauses. */
  options(url?: string): Promise<RunOptions>;
}

export function serverRun(): ServerRun {
  let database: TestDatabase;
  let driver: Driver;
  let folder: MigrationsFolder;
  let other: Connection;
  let events: RunEvent[] = [];
  beforeEach(async () => {
    events = [];
    database = await createDatabase();
    driver = await openDriver(database.url);
    folder = migrationsFolder();
    other = await driver.connect({ applicationName: 'the other' });
  });
  afterEach(async () => {
    folder.remove();
    await other.close();
    await database.drop();
  });
  return {
    get folder() {
      return folder;
    },
    get database() {
      return database;
    },
    get other() {
      return other;
    },
    get events() {
      return events;
    },
    told: <Type extends RunEvent['type']>(type: Type) =>
      events.filter((event): event is Extract<RunEvent, { readonly type: Type }> => event.type === type),
    options: async (url) => ({
      driver: url === undefined ? driver : await openDriver(url),
      migrations: await findMigrations(folder.path),
      toolVersion: '0.0.0',
      retryPause: 20,
      onEvent: (event) => void events.push(event),
    }),
  };
}
