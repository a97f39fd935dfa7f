import type { Driver } from '../database/index.ts';
import type { MoultError } from '../errors/index.ts';
import type { MigrationFile, Recording } from '../migrations/index.ts';
import type { Blocker } from './blockers.ts';
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
  /**
   * How long a statement may run, in milliseconds; 0 unless given: without end. Not for what runs `concurrently`, which keeps nobody
   * waiting and would be left half done.
   */
  readonly statementTimeout?: number;
  /** How often a segment is tried again after a reason that may pass: a lock, a deadlock, a lost connection. 3 unless given. */
  readonly retries?: number;
  /** The first pause before such a try, in milliseconds; 1,000 unless given. Each further one is twice as long. */
  readonly retryPause?: number;
  /** For how long a lost connection is tried to be made again, in milliseconds; 60,000 unless given. */
  readonly reconnectWait?: number;
  /**
   * What to think of a statement outside of a transaction that was under way when a run was killed, and whose effect can't be
   * looked up.
   */
  readonly inDoubt?: 'done' | 'again';
  /** Pending migrations that are depended on join the run; else they are missed before it begins. */
  readonly joinDependencies?: boolean;
  /** One transaction around all of them: all are applied, or none. */
  readonly allOrNothing?: boolean;
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
  /** There is a pooler between here and the server: the lock is a row with a time limit. */
  | { readonly type: 'pooled' }
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
  | { readonly type: 'health'; readonly findings: readonly HealthFinding[] }
  /** What the server says while a migration runs (`raise notice`). */
  | { readonly type: 'notice'; readonly name: string; readonly severity: string; readonly message: string }
  /** A statement waits for a lock that others hold. `waitedMs`: for how long, at least. */
  | {
      readonly type: 'blocked';
      readonly name: string;
      readonly waitedMs: number;
      readonly blockers: readonly Blocker[];
    }
  /** Statements were rolled back and run again, after a pause. `statement`: 1-based; absent: the runner's own. */
  | {
      readonly type: 'retry';
      readonly name: string;
      readonly statement?: number;
      readonly reason: RetryReason;
      /** The number of this try among the repeated ones, and how many there may be. */
      readonly attempt: number;
      readonly of: number;
      readonly pauseMs: number;
    }
  | { readonly type: 'reconnecting'; readonly reason: string }
  /** The database shows that a statement was done, although nobody heard so. */
  | { readonly type: 'foundDone'; readonly name: string; readonly statement: number }
  /** What a failed `create index concurrently` left behind was dropped. */
  | { readonly type: 'clearedIndex'; readonly name: string; readonly index: string }
  /** A batched statement goes on. `total`: as the server estimates it; absent when it can't. */
  | {
      readonly type: 'progress';
      readonly name: string;
      readonly statement: number;
      readonly table: string;
      readonly rows: number;
      readonly total?: number;
    };

/** `lock`: waited too long for a lock; `connection`: it was lost. */
export type RetryReason = 'lock' | 'deadlock' | 'serialization' | 'connection';

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
