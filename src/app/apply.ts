import { findMigrations } from '../migrations/index.ts';
import * as runner from '../runner/index.ts';
import type { MigrationResult, RunEvent } from '../runner/index.ts';
import { withDriver } from './database.ts';
import type { DatabaseOptions } from './database.ts';
import { toolVersion } from './tool-version.ts';

export interface RunMigrationsOptions extends DatabaseOptions {
  /** The last migration to apply, or the last that stays: name, time or label. */
  readonly to?: string;
  readonly count?: number;
  /** Only tell what would run. */
  readonly dryRun?: boolean;
  /** Milliseconds that a statement may wait for a lock. */
  readonly lockTimeout?: number;
  readonly onEvent?: (event: RunEvent) => void;
  readonly signal?: AbortSignal;
}

export interface RollbackOptions extends RunMigrationsOptions {
  readonly all?: boolean;
}

/** What a run did, and on which database. */
export interface RunResult {
  /** The database, for people; without its password. */
  readonly database: string;
  readonly results: readonly MigrationResult[];
}

/** Applies the pending migrations of a project. */
export function apply(options: RunMigrationsOptions): Promise<RunResult> {
  return run(options, runner.apply);
}

/** Undoes the last applied migrations of a project. */
export function rollback(options: RollbackOptions): Promise<RunResult> {
  return run(options, runner.rollback);
}

async function run<Options extends RunMigrationsOptions>(
  options: Options,
  work: (options: Omit<Options, keyof DatabaseOptions> & runner.RunOptions) => Promise<readonly MigrationResult[]>,
): Promise<RunResult> {
  const { settings } = options;
  const migrations = await findMigrations(settings.migrations);
  return await withDriver(options, async (driver) => {
    const results = await work({
      ...options,
      driver,
      migrations,
      journal: settings.journal,
      toolVersion: toolVersion(),
    });
    return { database: driver.label, results };
  });
}
