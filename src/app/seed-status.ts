import * as runner from '../runner/index.ts';
import type { SeedStatus } from '../runner/index.ts';
import { withDriver } from './database.ts';
import type { DatabaseOptions } from './database.ts';
import { loadSettings } from './project.ts';
import { loadSeeds, seedEnvironment } from './seed-files.ts';
import { seedJournals } from './seed-journals.ts';

export interface SeedStatusOptions extends DatabaseOptions {
  /** `NODE_ENV` unless given, else `development`. */
  readonly env?: string;
}

export interface SeedStatusResult {
  /** The database's URL, without its password. */
  readonly database: string;
  /** For which it was looked: `development`. */
  readonly environment: string;
  /** In the order in which they run. */
  readonly seeds: readonly SeedStatus[];
}

/** Tells where every seed of a project stands in a database. Changes nothing. */
export async function seedStatus(options: SeedStatusOptions = {}): Promise<SeedStatusResult> {
  const settings = await loadSettings(options);
  const seeds = await loadSeeds(settings);
  const environment = seedEnvironment(options);
  const { journal } = seedJournals(settings);
  return await withDriver(options, settings, async (driver) => ({
    database: driver.label,
    environment,
    seeds: await runner.seedStatus({ driver, seeds, environment, journal }),
  }));
}
