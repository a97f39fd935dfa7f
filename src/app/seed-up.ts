import { seedMigrationsPending } from '../errors/index.ts';
import type { Settings } from '../config/index.ts';
import type { Driver } from '../database/index.ts';
import { findMigrations } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import { toolVersion } from '../version/index.ts';
import { withDriver } from './database.ts';
import { loadSettings } from './project.ts';
import { runResult } from './run-result.ts';
import type { RunMigrationsOptions, RunResult } from './run-result.ts';
import { loadSeeds, seedEnvironment } from './seed-files.ts';
import { seedJournals } from './seed-journals.ts';

export interface SeedUpOptions extends Omit<RunMigrationsOptions, 'to' | 'count'> {
  /** Which seeds run: those for it, and those for every one. `NODE_ENV` unless given, else `development`. */
  readonly env?: string;
  /** The name of one seed: it runs alone, with those it depends on. */
  readonly only?: string;
  /** Run edited seeds again; together with `only` that seed in any case. */
  readonly rerun?: boolean;
  /** Run seeds although migrations are pending. */
  readonly allowPending?: boolean;
}

/** Runs the pending seeds of a project. */
export async function seedUp(options: SeedUpOptions = {}): Promise<RunResult> {
  const settings = await loadSettings(options);
  const seeds = await loadSeeds(settings);
  return await withDriver(options, settings, async (driver) => {
    if (options.allowPending !== true) await refusePending(driver, settings);
    const results = await runner.seedUp({
      ...options,
      ...seedJournals(settings),
      driver,
      seeds,
      environment: seedEnvironment(options),
      toolVersion: toolVersion(),
    });
    return runResult(driver, seeds.length, results);
  });
}

const NOT_DONE: readonly runner.MigrationState[] = ['pending', 'running', 'failed'];

async function refusePending(driver: Driver, { migrations, journal }: Settings): Promise<void> {
  const statuses = await runner.status({ driver, migrations: await findMigrations(migrations), journal });
  const pending = statuses.filter(({ state }) => NOT_DONE.includes(state)).map(({ name }) => name);
  if (pending.length > 0) throw seedMigrationsPending(pending);
}
