import { type MigrationStatus, compareJournal } from './compare-journal.ts';
import { findByName } from './find-by-name.ts';
import { repairSql } from './journal-corrections.ts';
import { type CorrectionOptions, atomically, withJournal } from './open-journal.ts';

export interface RepairOptions extends CorrectionOptions {
  /** Name, time or label; all edited files unless given. */
  readonly name?: string;
  /** Recorded with each. */
  readonly reason: string;
}

/**
 * Records the files of applied migrations as they are now, so that an edit which changed nothing (a comment, the layout) is no
 * obstacle any more. Gives the names of those that were edited.
 */
export function repair(options: RepairOptions): Promise<readonly string[]> {
  const { migrations, name, reason, toolVersion } = options;
  return withJournal(options, async ({ connection, journal, rows }) => {
    const statuses = compareJournal(migrations, rows);
    const meant = name === undefined ? statuses : [findByName(statuses, name)];
    const edited = meant.filter(({ state }) => state === 'edited');
    const statements = edited.flatMap(({ name: one, file }: MigrationStatus) =>
      file === undefined ? [] : [repairSql(journal, { name: one, checksum: file.checksum, toolVersion }, reason)],
    );
    if (statements.length > 0) await atomically(connection, statements);
    return edited.map((status) => status.name);
  });
}
