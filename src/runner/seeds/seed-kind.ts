import { seedFailed, seedThrew } from '../../errors/index.ts';
import { loadSeed } from '../../migrations/index.ts';
import type { JournalOptions } from '../journal.ts';
import type { RunKind } from '../run-kind.ts';
import type { RunOptions } from '../run-options.ts';

export const SEEDS: RunKind = {
  load: async (file) => (await loadSeed(file)).seeder,
  failed: seedFailed,
  threw: seedThrew,
};

/** What running and undoing seeds have in common. */
export interface SeedRunOptions extends Omit<RunOptions, 'migrations' | 'journal'> {
  /** Of the seeds. */
  readonly journal: JournalOptions;
  /** Of the migrations: seeds take their lock, so that neither runs while the other does. */
  readonly migrationsJournal: JournalOptions;
}
