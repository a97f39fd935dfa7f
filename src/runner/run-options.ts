import type { Driver } from '../database/index.ts';
import type { MoultError } from '../errors/index.ts';
import type { MigrationFile, Recording } from '../migrations/index.ts';
import type { ChangedObject } from './catalog/changed-objects.ts';
import type { HealthFinding } from './health/finding.ts';
import type { JournalOptions } from './journal.ts';

/** What apply and rollback have in common. */
export interface RunOptions {
  readonly driver: Driver;
  /** All migrations there are, in the order of their names. */
  readonly migrations: readonly MigrationFile[];
  readonly journal?: JournalOptions;
  /** Recorded with every migration. */
  readonly toolVersion: string;
  /** Only tell what would run. Reads the journal and touches nothing. */
  readonly dryRun?: boolean;
  /**
   * How long to wait for the lock of the migrations, in milliseconds; 0 unless given. An embedded database is waited for when it
   * is opened (`DriverOptions.lockWait`).
   */
  readonly lockWait?: number;
  /**
   * How long a statement inside a transaction may wait for a lock, in milliseconds; 5,000 unless given, 0 without end. Everything that comes
   * after a waiting `alter table` waits with it, so failing soon is kinder than waiting long.
   */
  readonly lockTimeout?: number;
  /**
   * What an apply does when somebody else changed the catalog since the last run; `warn`, which is the event `drift`, unless
   * given. `off` neither compares nor keeps the catalog for the next run.
   */
  readonly drift?: 'fail' | 'warn' | 'off';
  /** Patterns of objects that others may change: `table:audit_*`. */
  readonly driftIgnore?: readonly string[];
  /** Tables beside the journal that belong to nobody's schema. */
  readonly ownTables?: readonly { readonly namespace: string; readonly name: string }[];
  /** `false`: the database is not looked at after the last migration of an apply. */
  readonly healthCheck?: boolean;
  readonly onEvent?: (event: RunEvent) => void;
  /** Stops between two migrations. */
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
  readonly random?: () => number;
}

/** What a run tells while it works. */
export type RunEvent =
  /** Applied, and older than the newest file, but without one: of another branch, or deleted. The run goes on. */
  | { readonly type: 'missing'; readonly names: readonly string[] }
  /** Applied, and newer than every file: of a later release. The run goes on. */
  | { readonly type: 'unknown'; readonly names: readonly string[] }
  /** Pending, although later ones are applied: they run now, because that is allowed. */
  | { readonly type: 'outOfOrder'; readonly names: readonly string[] }
  | { readonly type: 'waiting'; readonly holder: string }
  /** `continueAt`: statements done by an interrupted run. */
  | {
      readonly type: 'started';
      readonly name: string;
      readonly index: number;
      readonly total: number;
      readonly continueAt: number;
    }
  | { readonly type: 'finished'; readonly result: MigrationResult }
  /** Objects that somebody else changed since the last run, told before the first migration. */
  | { readonly type: 'drift'; readonly objects: readonly ChangedObject[] }
  /** What is not as it should be after the last migration. */
  | { readonly type: 'health'; readonly findings: readonly HealthFinding[] };

export interface MigrationResult {
  readonly name: string;
  /** `pending`: not run, because of a failure before it, an abort, or a dry run. */
  readonly status: 'applied' | 'rolledBack' | 'failed' | 'pending';
  readonly durationMs: number;
  /** Number of statements. */
  readonly statements: number;
  readonly error?: MoultError;
  /** What would run; in a dry run only. */
  readonly recording?: Recording;
}
