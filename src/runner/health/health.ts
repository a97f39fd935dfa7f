import type { Driver } from '../../database/index.ts';
import type { MigrationFile } from '../../migrations/index.ts';
import { Journal, type JournalOptions } from '../journal.ts';
import { checkHealth } from './check-health.ts';
import type { HealthFinding } from './finding.ts';

export interface DatabaseHealthOptions {
  readonly driver: Driver;
  readonly migrations: readonly MigrationFile[];
  readonly journal?: JournalOptions;
}

/** Checks a database as the end of an apply does, and all of its sequences. Reads only. */
export async function health({
  driver,
  migrations,
  journal,
}: DatabaseHealthOptions): Promise<readonly HealthFinding[]> {
  const connection = await driver.connect();
  try {
    return await checkHealth({ connection, journal: new Journal(journal), migrations });
  } finally {
    await connection.close();
  }
}
