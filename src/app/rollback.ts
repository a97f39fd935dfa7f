import { readFileSync } from 'node:fs';

import type { Settings } from '../config/index.ts';
import type { Driver } from '../database/index.ts';
import { findMigrations, readDownComment } from '../migrations/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import { toolVersion } from '../version/index.ts';
import { withDriver } from './database.ts';
import { unwatched } from './own-tables.ts';
import { loadSettings } from './project.ts';
import { runResult } from './run-result.ts';
import type { RunMigrationsOptions, RunResult } from './run-result.ts';

export interface RollbackOptions extends RunMigrationsOptions {
  /** All that are applied; else `to`, else `count`, else the last one. */
  readonly all?: boolean;
  /**
   * Called before anything runs on a database that is not embedded, when data may be lost. What it throws stops the
   * rollback. Without it nobody is asked.
   */
  readonly confirm?: (plan: RollbackPlan) => Promise<void>;
}

/** What a rollback is about to undo. */
export interface RollbackPlan {
  /** The database's URL, without its password. */
  readonly database: string;
  readonly migrations: readonly PlannedRollback[];
}

export interface PlannedRollback {
  readonly name: string;
  /** What its `down` loses, in words. `null`: written by hand, so nobody knows. */
  readonly loses: readonly string[] | null;
}

/** Undoes applied migrations, the one applied last first. */
export async function rollback(options: RollbackOptions = {}): Promise<RunResult> {
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  return await withDriver(options, settings, async (driver) => {
    const run = {
      ...options,
      driver,
      migrations,
      journal: settings.journal,
      toolVersion: toolVersion(),
      ...unwatched(settings),
    };
    if (options.dryRun !== true) await confirmLosses(run, settings);
    return runResult(driver, migrations.length, await runner.rollback(run));
  });
}

interface PlannedRun extends RollbackOptions, runner.RollbackOptions {
  readonly driver: Driver;
}

/** Lets the caller object to what a rollback on a server would lose. */
export async function confirmLosses(run: PlannedRun, settings: Settings): Promise<void> {
  const { confirm, driver } = run;
  if (confirm === undefined || driver.kind === 'embedded') return;
  const planned = await runner.rollback({ ...run, journal: settings.journal, dryRun: true });
  const fileOf = new Map(run.migrations.map((file) => [file.name, file]));
  const migrations = planned.map(({ name }) => ({ name, loses: lossesOf(fileOf.get(name)) }));
  const isHarmless = migrations.every(({ loses }) => loses?.length === 0);
  if (!isHarmless) await confirm({ database: driver.label, migrations });
}

function lossesOf(file: MigrationFile | undefined): readonly string[] | null {
  return file === undefined ? null : readDownComment(readFileSync(file.file, 'utf8'));
}
