import { findMigrations } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import type { MigrationStatus } from '../runner/index.ts';
import { withDriver } from './database.ts';
import type { DatabaseOptions } from './database.ts';

export interface StatusResult {
  /** The database, for people; without its password. */
  readonly database: string;
  readonly migrations: readonly MigrationStatus[];
}

/** Tells where every migration of a project stands in a database. Changes nothing. */
export async function status(options: DatabaseOptions): Promise<StatusResult> {
  const { settings } = options;
  const migrations = await findMigrations(settings.migrations);
  return await withDriver(options, async (driver) => ({
    database: driver.label,
    migrations: await runner.status({ driver, migrations, journal: settings.journal }),
  }));
}
