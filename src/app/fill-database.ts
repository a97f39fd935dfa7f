import type { Settings } from '../config/index.ts';
import type { Driver } from '../database/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import { toolVersion } from '../version/index.ts';
import { loadSeeds } from './seed-files.ts';
import { seedJournals } from './seed-journals.ts';

/** What an empty database is filled with. */
export interface Filling {
  readonly migrations: readonly MigrationFile[];
  /** The environment whose seeds run; none without. */
  readonly seedsFor?: string;
}

/**
 * Applies migrations and runs seeds on a database.
 *
 * @throws MoultError of the first one that fails
 */
export async function fillDatabase(
  driver: Driver,
  settings: Settings,
  { migrations, seedsFor }: Filling,
): Promise<void> {
  const run = { driver, toolVersion: toolVersion() };
  refuseFailure(await runner.apply({ ...run, migrations, journal: settings.journal }));
  if (seedsFor === undefined) return;
  const seeds = await loadSeeds(settings);
  refuseFailure(await runner.seedUp({ ...run, ...seedJournals(settings), seeds, environment: seedsFor }));
}

function refuseFailure(results: readonly runner.MigrationResult[]): void {
  const error = results.find(({ status }) => status === 'failed')?.error;
  if (error !== undefined) throw error;
}
