import type { Connection, Driver } from '../database/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import { rememberCatalog } from './catalog/catalog-watch.ts';
import { Journal, type JournalOptions, type JournalRow } from './journal.ts';
import { takeLock } from './migrations-lock.ts';

/** What every change of the journal by hand needs. */
export interface CorrectionOptions {
  readonly driver: Driver;
  readonly migrations: readonly MigrationFile[];
  readonly journal?: JournalOptions;
  readonly toolVersion: string;
  /** As for a run. */
  readonly lockWait?: number;
  readonly driftIgnore?: readonly string[];
  readonly ownTables?: readonly { readonly namespace: string; readonly name: string }[];
  /** Called with the holder of the lock, when it is waited for. */
  readonly onWait?: (holder: string) => void;
  readonly random?: () => number;
}

/** The journal under the lock of the migrations. */
export interface OpenJournal {
  readonly connection: Connection;
  readonly journal: Journal;
  readonly rows: readonly JournalRow[];
  /** Keeps the catalog as it is now: what was said about it by hand holds. */
  remember(): Promise<void>;
}

/** Works on the journal while nobody else does; it is created, or extended, when that is needed. */
export async function withJournal<Result>(
  options: CorrectionOptions,
  work: (open: OpenJournal) => Promise<Result>,
): Promise<Result> {
  const { driver, lockWait = 0, onWait = () => {}, random = Math.random } = options;
  const journal = new Journal(options.journal);
  const connection = await driver.connect();
  try {
    const lock = await takeLock({ driver, journal, wait: lockWait, onWait, random });
    try {
      const { error } = await connection.batch([
        ...(lock.session === undefined ? [] : [{ sql: lock.session }]),
        { sql: journal.create() },
      ]);
      if (error !== undefined) throw error;
      const remember = (): Promise<void> => rememberCatalog({ connection, journal, options });
      return await work({ connection, journal, rows: await journal.read(connection), remember });
    } finally {
      await lock.release();
    }
  } finally {
    await connection.close();
  }
}

/** Runs statements in one transaction. */
export async function atomically(
  connection: Connection,
  statements: Parameters<Connection['batch']>[0],
): Promise<void> {
  const { error } = await connection.batch([{ sql: 'begin;' }, ...statements, { sql: 'commit;' }]);
  if (error === undefined) return;
  await connection.execute('rollback;');
  throw error;
}
