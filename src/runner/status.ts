import type { Driver } from '../database/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import { type MigrationStatus, compareJournal } from './compare-journal.ts';
import { Journal, type JournalOptions } from './journal.ts';

export interface StatusOptions {
  readonly driver: Driver;
  readonly migrations: readonly MigrationFile[];
  readonly journal?: JournalOptions;
}

/** Tells where every migration stands, in the order of names. Reads only; a database without a journal has applied none. */
export async function status({ driver, migrations, journal }: StatusOptions): Promise<readonly MigrationStatus[]> {
  const connection = await driver.connect();
  try {
    return compareJournal(migrations, await new Journal(journal).read(connection));
  } finally {
    await connection.close();
  }
}
