import { findMigrations } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import type { HealthFinding, MigrationStatus } from '../runner/index.ts';
import { withDriver } from './database.ts';
import type { DatabaseOptions } from './database.ts';
import { loadSettings } from './project.ts';

export interface StatusResult {
  /** The database's URL, without its password. */
  readonly database: string;
  /** In the order of their names. */
  readonly migrations: readonly MigrationStatus[];
  /** What is not as it should be in the database; missing unless that was asked. */
  readonly health?: readonly HealthFinding[];
}

export interface StatusOptions extends DatabaseOptions {
  /** Look for constraints that are not validated, indexes that are not valid, and sequences behind their columns. */
  readonly health?: boolean;
}

/** Tells where every migration of a project stands in a database. Changes nothing. */
export async function status(options: StatusOptions = {}): Promise<StatusResult> {
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  return await withDriver(options, settings, async (driver) => {
    const target = { driver, migrations, journal: settings.journal };
    return {
      database: driver.label,
      migrations: await runner.status(target),
      ...(options.health === true && { health: await runner.health(target) }),
    };
  });
}
