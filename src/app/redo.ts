import { findMigrations } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import { toolVersion } from '../version/index.ts';
import { withDriver } from './database.ts';
import { unwatched } from './own-tables.ts';
import { loadSettings } from './project.ts';
import { confirmLosses } from './rollback.ts';
import type { RollbackPlan } from './rollback.ts';
import { noticing, runResult } from './run-result.ts';
import type { RunMigrationsOptions, RunResult } from './run-result.ts';

export interface RedoOptions extends Omit<RunMigrationsOptions, 'to' | 'count' | 'dryRun'> {
  /** As for `rollback`: called before anything runs on a server, when data may be lost. */
  readonly confirm?: (plan: RollbackPlan) => Promise<void>;
}

/** Undoes the migration that was applied last, and applies it again as its file is now. */
export async function redo(options: RedoOptions = {}): Promise<RunResult> {
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  const { onEvent, noticed } = noticing(options.onEvent);
  return await withDriver(options, settings, async (driver) => {
    const own = { driver, migrations, journal: settings.journal, toolVersion: toolVersion(), onEvent };
    const run = { ...options, ...own, ...unwatched(settings) };
    await confirmLosses({ ...run, count: 1, allowEdited: true }, settings);
    return { ...runResult(driver, migrations.length, await runner.redo(run)), ...noticed() };
  });
}
