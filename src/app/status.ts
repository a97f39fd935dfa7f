import { findMigrations } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import type { MigrationStatus } from '../runner/index.ts';
import { withDriver } from './database.ts';
import type { DatabaseOptions } from './database.ts';
import { loadSettings } from './project.ts';

export interface StatusResult {
  /** The database's URL, without its password. */
  readonly database: string;
  /** In the order of their names. */
  readonly migrations: readonly MigrationStatus[];
}

/** Tells where every migration of a project stands in a database. Changes nothing. */
export async function status(options: DatabaseOptions = {}): Promise<StatusResult> {
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  return await withDriver(options, settings, async (driver) => ({
    database: driver.label,
    migrations: await runner.status({ driver, migrations, journal: settings.journal }),
  }));
}
