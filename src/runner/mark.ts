import { migrationUnknown } from '../errors/index.ts';
import { compareJournal } from './compare-journal.ts';
import { findByName } from './find-by-name.ts';
import { markSql } from './journal-corrections.ts';
import { type CorrectionOptions, withJournal } from './open-journal.ts';

export interface MarkOptions extends CorrectionOptions {
  /** Name, time or label. */
  readonly name: string;
  readonly as: 'applied' | 'pending';
  /** Recorded with what is marked as applied. */
  readonly reason?: string;
}

export interface MarkResult {
  readonly name: string;
  /** `false`: the journal said so already. */
  readonly changed: boolean;
}

/**
 * Corrects the journal by hand: records a migration as applied without running it, or forgets that it was. Nothing else
 * in the database changes. The way on, too, after an interrupted migration was brought to its end, or undone, by hand.
 *
 * @throws MoultError when no migration or several are meant, or there is no file to record
 */
export function mark(options: MarkOptions): Promise<MarkResult> {
  return withJournal(options, async ({ connection, journal, rows, remember }) => {
    const { name, state, file, row } = findByName(compareJournal(options.migrations, rows), options.name);
    if (options.as === 'pending') {
      if (row === undefined) return { name, changed: false };
      const { sql, params } = journal.delete(name);
      await connection.query(sql, params);
    } else {
      if (row !== undefined && state !== 'running' && state !== 'failed') return { name, changed: false };
      if (file === undefined) throw migrationUnknown(name, []);
      const entry = { name, checksum: file.checksum, toolVersion: options.toolVersion };
      const { sql, params } = markSql(journal, entry, options.reason ?? null);
      await connection.query(sql, params);
    }
    await remember();
    return { name, changed: true };
  });
}
