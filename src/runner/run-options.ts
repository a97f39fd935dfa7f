import type { Driver } from '../database/index.ts';
import type { MoultError } from '../errors/index.ts';
import type { MigrationFile, Recording } from '../migrations/index.ts';
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
  readonly onEvent?: (event: RunEvent) => void;
  /** Stops between two migrations. */
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
  readonly random?: () => number;
}

/** What a run tells while it works. */
export type RunEvent =
  /** Applied, but without a file: of another branch, or of a later release. The run goes on. */
  | { readonly type: 'missing'; readonly names: readonly string[] }
  /** Pending, although later ones are applied: they run now. */
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
  | { readonly type: 'finished'; readonly result: MigrationResult };

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
