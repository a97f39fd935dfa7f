import { type FailedStatement, type MoultError, type Place, migrationFailed, migrationThrew } from '../errors/index.ts';
import { type Migration, type ScriptFile, loadMigration } from '../migrations/index.ts';
import type { JournalOptions } from './journal.ts';
import type { RunOptions } from './run-options.ts';

/** What a session runs: migrations, or what is run as they are. */
export interface RunKind {
  readonly load: (file: ScriptFile) => Promise<Migration>;
  /** Makes the error of a statement that failed. */
  readonly failed: (failure: FailedStatement) => MoultError;
  /** Makes the error of code that threw. */
  readonly threw: (name: string, place: Place, cause: unknown) => MoultError;
}

export const MIGRATIONS: RunKind = {
  load: ({ file }) => loadMigration(file),
  failed: migrationFailed,
  threw: migrationThrew,
};

export interface SessionOptions extends RunOptions {
  /** Migrations unless given. */
  readonly kind?: RunKind;
  /** The journal whose lock is taken; that of the run unless given. */
  readonly lockOf?: JournalOptions;
}
