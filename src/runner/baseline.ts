import { baselineJournalExists, baselineNothing } from '../errors/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import { findByName } from './find-by-name.ts';
import { markSql } from './journal-corrections.ts';
import { type CorrectionOptions, atomically, withJournal } from './open-journal.ts';

export interface BaselineOptions extends CorrectionOptions {
  /** The last migration that the database already contains: name, time or label; all unless given. */
  readonly to?: string;
  /** Recorded with each. */
  readonly reason: string;
}

/** The migrations that a baseline records, in order. @throws MoultError when there are none */
export function baselineFiles({
  migrations,
  to,
}: Pick<BaselineOptions, 'migrations' | 'to'>): readonly MigrationFile[] {
  if (migrations.length === 0) throw baselineNothing();
  const last = to === undefined ? undefined : findByName(migrations, to).name;
  return migrations.filter(({ name }) => last === undefined || name <= last);
}

/**
 * Records migrations as applied without running them, all or none. What is in the database is not looked at here.
 *
 * @throws MoultError `BASELINE_JOURNAL_EXISTS` when anything is recorded already
 */
export async function baseline(options: BaselineOptions): Promise<readonly string[]> {
  const files = baselineFiles(options);
  return await withJournal(options, async ({ connection, journal, rows, remember }) => {
    if (rows.length > 0) throw baselineJournalExists(rows.length);
    const { toolVersion, reason } = options;
    const statements = files.map(({ name, checksum }) => markSql(journal, { name, checksum, toolVersion }, reason));
    await atomically(connection, statements);
    await remember();
    return files.map(({ name }) => name);
  });
}
