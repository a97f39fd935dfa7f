import { findMigrations } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import { toolVersion } from '../version/index.ts';
import { withDriver } from './database.ts';
import { unwatched } from './own-tables.ts';
import { loadSettings } from './project.ts';
import { noticing, runResult } from './run-result.ts';
import type { RunMigrationsOptions, RunResult } from './run-result.ts';

export interface ApplyOptions extends RunMigrationsOptions {
  /** What to do when somebody else changed the database since the last run: `warn`, which is an event, unless given. */
  readonly drift?: 'fail' | 'warn' | 'off';
  /** Run pending migrations that are older than applied ones; refused unless given. */
  readonly allowOutOfOrder?: boolean;
}

/** Applies the pending migrations of a project, in order. */
export async function apply(options: ApplyOptions = {}): Promise<RunResult> {
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  const { onEvent, noticed } = noticing(options.onEvent);
  return await withDriver(options, settings, async (driver) => {
    const own = { driver, migrations, journal: settings.journal, toolVersion: toolVersion(), onEvent };
    const results = await runner.apply({ ...options, ...own, ...unwatched(settings) });
    const result = { ...runResult(driver, migrations.length, results), ...noticed() };
    if (options.dryRun !== true) return result;
    const { judgePending } = await import('./judge-pending.ts');
    return { ...result, hazards: await judgePending(results, { driver, settings, migrations }) };
  });
}
