import { seedFileMissing, seedsEditedDown, unfinishedApply } from '../../errors/index.ts';
import type { ScriptFile } from '../../migrations/index.ts';
import { isEdited } from '../compare-journal.ts';
import type { MigrationResult } from '../run-options.ts';
import { isUnfinished } from '../unfinished.ts';
import { type Choose, runSession } from '../run-session.ts';
import { SEEDS, type SeedRunOptions } from './seed-kind.ts';

export interface SeedDownOptions extends SeedRunOptions {
  /** All files there are. */
  readonly files: readonly ScriptFile[];
  /** How many to undo; 1 unless given. */
  readonly count?: number;
  readonly all?: boolean;
  /** Undo seeds that were edited after they ran, as they are now. */
  readonly allowEdited?: boolean;
}

/**
 * Undoes seeds, the one that ran last first: so none is undone before those that depend on it.
 *
 * @throws MoultError before anything runs, when a file is missing or was edited
 */
export function seedDown(options: SeedDownOptions): Promise<readonly MigrationResult[]> {
  const { files, count = 1, all = false, allowEdited = false, migrationsJournal } = options;
  const fileOf = new Map(files.map((file) => [file.name, file]));
  const choose: Choose = (rows) => {
    const chosen = rows
      .toReversed()
      .slice(0, all ? undefined : count)
      .map((row) => {
        const file = fileOf.get(row.name);
        if (file === undefined) throw seedFileMissing(row.name);
        if (isUnfinished(row) && row.direction === 'up') throw unfinishedApply(row.name, row.statementsDone);
        return { file, row };
      });
    const edited = chosen.filter(({ file, row }) => isEdited(file, row)).map(({ file }) => file.name);
    if (edited.length > 0 && !allowEdited) throw seedsEditedDown(edited);
    return chosen;
  };
  return runSession('down', { ...options, migrations: files, kind: SEEDS, lockOf: migrationsJournal }, choose);
}
