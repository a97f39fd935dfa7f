import { appliedFilesEdited, migrationFileMissing, unfinishedApply } from '../errors/index.ts';
import { isEdited } from './compare-journal.ts';
import { findByName } from './find-by-name.ts';
import type { JournalRow } from './journal.ts';
import type { MigrationResult, RunOptions } from './run-options.ts';
import { type Choose, runSession } from './run-session.ts';
import { isUnfinished } from './unfinished.ts';

export interface RollbackOptions extends RunOptions {
  /** How many to roll back; 1 unless given. */
  readonly count?: number;
  /** The last migration that stays applied: name, time or label. */
  readonly to?: string;
  readonly all?: boolean;
  /** Roll back even if the file was edited after it was applied: to correct a `down` that fails. */
  readonly allowEdited?: boolean;
}

/**
 * Undoes applied migrations, the one that was applied last first, each in a transaction in which its row leaves the journal.
 *
 * @throws MoultError before anything runs, as `apply` does, and when a file is missing or an apply is not finished
 */
export function rollback(options: RollbackOptions): Promise<readonly MigrationResult[]> {
  const fileOf = new Map(options.migrations.map((file) => [file.name, file]));
  const choose: Choose = (rows) => {
    const chosen = targets(rows, options).map((row) => {
      const file = fileOf.get(row.name);
      if (file === undefined) throw migrationFileMissing(row.name);
      if (isUnfinished(row) && row.direction === 'up') throw unfinishedApply(row.name, row.statementsDone);
      return { file, row };
    });
    const edited = chosen.filter(({ file, row }) => isEdited(file, row)).map(({ file }) => file.name);
    if (edited.length > 0 && options.allowEdited !== true) throw appliedFilesEdited(edited);
    return chosen;
  };
  return runSession('down', options, choose);
}

/** The journal's order is the order of applying: its reverse undoes every migration on the state that it left. */
function targets(rows: readonly JournalRow[], { count, to, all }: RollbackOptions): readonly JournalRow[] {
  const newestFirst = rows.toReversed();
  if (all === true) return newestFirst;
  if (to === undefined) return newestFirst.slice(0, count ?? 1);
  return newestFirst.slice(0, newestFirst.indexOf(findByName(newestFirst, to)));
}
