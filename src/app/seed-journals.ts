import type { Settings } from '../config/index.ts';
import type { JournalOptions } from '../runner/index.ts';

/** The journal of the seeds, and that of the migrations, whose lock they take. */
export function seedJournals({ journal: { namespace, table, seeds } }: Settings): {
  readonly journal: JournalOptions;
  readonly migrationsJournal: JournalOptions;
} {
  return { journal: { namespace, table: seeds }, migrationsJournal: { namespace, table } };
}
