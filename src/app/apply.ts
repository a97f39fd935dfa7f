import { findMigrations } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import { toolVersion } from '../version/index.ts';
import { withDriver } from './database.ts';
import { loadSettings } from './project.ts';
import { runResult } from './run-result.ts';
import type { RunMigrationsOptions, RunResult } from './run-result.ts';

/** Applies the pending migrations of a project, in order. */
export async function apply(options: RunMigrationsOptions = {}): Promise<RunResult> {
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  return await withDriver(options, settings, async (driver) => {
    const { journal } = settings;
    const results = await runner.apply({ ...options, driver, migrations, journal, toolVersion: toolVersion() });
    const result = runResult(driver, migrations.length, results);
    if (options.dryRun !== true) return result;
    const { judgePending } = await import('./judge-pending.ts');
    return { ...result, hazards: await judgePending(results, { driver, settings, migrations }) };
  });
}
