import { findSeeds } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import { toolVersion } from '../version/index.ts';
import { withDriver } from './database.ts';
import { loadSettings } from './project.ts';
import { runResult } from './run-result.ts';
import type { RunMigrationsOptions, RunResult } from './run-result.ts';
import { seedJournals } from './seed-journals.ts';

export interface SeedDownOptions extends Omit<RunMigrationsOptions, 'to'> {
  /** All that ran; else `count`, else the last one. */
  readonly all?: boolean;
  /** Undo seeds that were edited after they ran, as they are now. */
  readonly allowEdited?: boolean;
  /**
   * Called before anything runs on a database that is not embedded, with its URL and the names of the seeds. What it throws stops the
   * run. Without it nobody is asked.
   */
  readonly confirm?: (database: string, names: readonly string[]) => Promise<void>;
}

/** Undoes seeds of a project, the one that ran last first. */
export async function seedDown(options: SeedDownOptions = {}): Promise<RunResult> {
  const settings = await loadSettings(options);
  const files = await findSeeds(settings.seeds);
  return await withDriver(options, settings, async (driver) => {
    const run = { ...options, ...seedJournals(settings), driver, files, toolVersion: toolVersion() };
    const { confirm, dryRun = false } = options;
    if (confirm !== undefined && !dryRun && driver.kind === 'server') {
      const planned = await runner.seedDown({ ...run, dryRun: true });
      const names = planned.map(({ name }) => name);
      if (names.length > 0) await confirm(driver.label, names);
    }
    return runResult(driver, files.length, await runner.seedDown(run));
  });
}
