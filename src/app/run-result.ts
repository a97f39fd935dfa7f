import type { Driver } from '../database/index.ts';
import type { MoultError } from '../errors/index.ts';
import type { ChangedObject, HealthFinding, MigrationResult, RunEvent } from '../runner/index.ts';
import type { DatabaseOptions } from './database.ts';
import type { PendingHazards } from './judge-pending.ts';

export interface RunMigrationsOptions extends DatabaseOptions {
  /** The last migration to apply, or the last that stays: name, time or label. */
  readonly to?: string;
  /** How many at most. */
  readonly count?: number;
  /** Only tell what would run: each result then has a `recording`. */
  readonly dryRun?: boolean;
  /** Milliseconds that a statement may wait for a lock; 5,000 unless given, 0 without end. */
  readonly lockTimeout?: number;
  /** Milliseconds that a statement may run; 0 unless given: without end. Not for what runs `concurrently`. */
  readonly statementTimeout?: number;
  /** How often a segment is tried again after a lock, a deadlock or a lost connection; 3 unless given. */
  readonly retries?: number;
  /** What became of a statement outside of a transaction of which nobody can tell: after `RUNNER_IN_DOUBT`. */
  readonly inDoubt?: 'done' | 'again';
  /** Called with what happens, while it happens. */
  readonly onEvent?: (event: RunEvent) => void;
  /** Stops between two migrations. */
  readonly signal?: AbortSignal;
}

/** What a run did, and on which database. */
export interface RunResult {
  /** The database's URL, without its password. */
  readonly database: string;
  /** How many migration files there are. */
  readonly files: number;
  /** What became of each migration that was to run, in order. */
  readonly results: readonly MigrationResult[];
  /** Of a dry run: what may hurt when it is done in earnest, by name of the migration. */
  readonly hazards?: PendingHazards;
  /** Why the run stopped early: one migration failed, was rolled back, and the later ones were not run. */
  readonly error?: MoultError;
  /** What somebody else changed since the last run; missing when there is nothing. */
  readonly drift?: readonly ChangedObject[];
  /** What is not as it should be after the last migration; missing when all is well, or something failed. */
  readonly health?: readonly HealthFinding[];
}

export function runResult(driver: Driver, files: number, results: readonly MigrationResult[]): RunResult {
  const error = results.find(({ status }) => status === 'failed')?.error;
  return { database: driver.label, files, results, ...(error !== undefined && { error }) };
}

type Noticed = Pick<RunResult, 'drift' | 'health'>;

/** Keeps what a run tells beside its results, and passes every event on. */
export function noticing(onEvent: RunMigrationsOptions['onEvent']): {
  readonly onEvent: (event: RunEvent) => void;
  readonly noticed: () => Noticed;
} {
  let noticed: Noticed = {};
  return {
    onEvent: (event) => {
      if (event.type === 'drift') noticed = { ...noticed, drift: event.objects };
      if (event.type === 'health') noticed = { ...noticed, health: event.findings };
      onEvent?.(event);
    },
    noticed: () => noticed,
  };
}
