import { findMigrations } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import { toolVersion } from '../version/index.ts';
import { withDriver } from './database.ts';
import { unwatched } from './own-tables.ts';
import type { Judging, PendingHazards } from './judge-pending.ts';
import type { PendingLocks } from './pending-locks.ts';
import { loadSettings } from './project.ts';
import { noticing, runResult } from './run-result.ts';
import type { RunMigrationsOptions, RunResult } from './run-result.ts';

export interface ApplyOptions extends RunMigrationsOptions {
  /** What to do when somebody else changed the database since the last run: `warn`, which is an event, unless given. */
  readonly drift?: 'fail' | 'warn' | 'off';
  /** Run pending migrations that are older than applied ones; refused unless given. */
  readonly allowOutOfOrder?: boolean;
  /** This one alone, with what it depends on: name, time or label. */
  readonly only?: string;
  /** One transaction around all of them: all are applied, or none. */
  readonly allOrNothing?: boolean;
  /** Called before anything runs, when something is to run. What it throws stops the run. Without it nobody is asked. */
  readonly confirm?: (plan: ApplyPlan) => Promise<void>;
}

/** What an apply is about to run. */
export interface ApplyPlan {
  /** The database's URL, without its password. */
  readonly database: string;
  /** Each with its `recording`. */
  readonly migrations: readonly runner.MigrationResult[];
  readonly hazards: PendingHazards;
  readonly locks: PendingLocks;
}

/** Applies the pending migrations of a project, in order. */
export async function apply(options: ApplyOptions = {}): Promise<RunResult> {
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  const { onEvent, noticed } = noticing(options.onEvent);
  return await withDriver(options, settings, async (driver) => {
    const own = { driver, migrations, journal: settings.journal, toolVersion: toolVersion(), onEvent };
    const run = { ...options, ...own, ...unwatched(settings) };
    const judging = { driver, settings, migrations };
    if (options.confirm !== undefined && options.dryRun !== true) {
      const { onEvent: _, ...silent } = run;
      const planned = await runner.apply({ ...silent, dryRun: true });
      if (planned.length > 0) await options.confirm({ database: driver.label, ...(await judge(planned, judging)) });
    }
    const results = await runner.apply(run);
    const result = { ...runResult(driver, migrations.length, results), ...noticed() };
    if (options.dryRun !== true) return result;
    const { judgePending } = await import('./judge-pending.ts');
    return { ...result, hazards: await judgePending(results, judging) };
  });
}

async function judge(
  migrations: readonly runner.MigrationResult[],
  judging: Judging,
): Promise<Omit<ApplyPlan, 'database'>> {
  const { judgePending } = await import('./judge-pending.ts');
  const { pendingLocks } = await import('./pending-locks.ts');
  const hazards = await judgePending(migrations, judging);
  return { migrations, hazards, locks: await pendingLocks(migrations, judging) };
}
