import type { Driver } from '../../database/index.ts';
import { type MigrationState, compareJournal } from '../compare-journal.ts';
import { Journal, type JournalOptions, type JournalRow } from '../journal.ts';
import { type SeedWish, runsIn } from './choose-seeds.ts';
import { orderSeeds } from './order-seeds.ts';

/** `skipped`: it never ran, and is for other environments. */
export type SeedState = Exclude<MigrationState, 'unknown'> | 'skipped';

export interface SeedStatus {
  readonly name: string;
  readonly state: SeedState;
  /** Where it runs; `null`: everywhere, or not known. */
  readonly environments: readonly string[] | null;
  readonly dependsOn: readonly string[];
  readonly row?: JournalRow;
}

export interface SeedStatusOptions extends Pick<SeedWish, 'seeds' | 'environment'> {
  readonly driver: Driver;
  readonly journal: JournalOptions;
}

/** Tells where every seed stands, in the order in which they run; those without a file at the end. Reads only. */
export async function seedStatus({ driver, seeds, environment, journal }: SeedStatusOptions): Promise<SeedStatus[]> {
  const ordered = orderSeeds(seeds);
  const connection = await driver.connect();
  try {
    const rows = await new Journal(journal).read(connection);
    const statuses = compareJournal(
      ordered.map(({ file }) => file),
      rows,
    );
    const byName = new Map(statuses.map((status) => [status.name, status]));
    const known = ordered.map((seed): SeedStatus => {
      const { name, environments, dependsOn } = seed;
      const { state: found = 'pending', row } = byName.get(name) ?? {};
      const state = found === 'unknown' ? 'missing' : found; // the names of seeds have no order
      const isSkipped = state === 'pending' && !runsIn(seed, environment);
      return { name, state: isSkipped ? 'skipped' : state, environments, dependsOn, ...(row !== undefined && { row }) };
    });
    const missing = statuses
      .filter(({ state }) => state === 'missing' || state === 'unknown')
      .map(({ name, row }): SeedStatus => {
        return { name, state: 'missing', environments: null, dependsOn: [], ...(row !== undefined && { row }) };
      });
    return [...known, ...missing];
  } finally {
    await connection.close();
  }
}
