import { appliedFilesEdited } from '../errors/index.ts';
import { apply } from './apply.ts';
import { compareJournal } from './compare-journal.ts';
import { Journal } from './journal.ts';
import { rollback } from './rollback.ts';
import type { MigrationResult, RunOptions } from './run-options.ts';

/**
 * Undoes the migration that was applied last and applies it again, as its file is now: for a migration that is being written.
 * Gives both results; one that could not be undone is not applied.
 *
 * @throws MoultError as `rollback` and `apply` do, and when other applied files were edited, before anything runs
 */
export async function redo(options: RunOptions): Promise<readonly MigrationResult[]> {
  const others = await editedOthers(options);
  if (others.length > 0) throw appliedFilesEdited(others);
  const undone = await rollback({ ...options, count: 1, allowEdited: true });
  const [last] = undone;
  if (last?.status !== 'rolledBack') return undone;
  return [...undone, ...(await apply({ ...options, names: [last.name], allowOutOfOrder: true }))];
}

/** The applied files that were edited, but for the one applied last. */
async function editedOthers({ driver, migrations, journal }: RunOptions): Promise<readonly string[]> {
  const connection = await driver.connect();
  try {
    const rows = await new Journal(journal).read(connection);
    const last = rows.at(-1)?.name;
    return compareJournal(migrations, rows)
      .filter(({ state, name }) => state === 'edited' && name !== last)
      .map(({ name }) => name);
  } finally {
    await connection.close();
  }
}
