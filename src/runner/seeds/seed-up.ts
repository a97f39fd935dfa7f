import { seedsEdited } from '../../errors/index.ts';
import { compareJournal } from '../compare-journal.ts';
import { TO_RUN, refuseUnfinished } from '../refuse-unfinished.ts';
import type { MigrationResult } from '../run-options.ts';
import { type Choose, runSession } from '../run-session.ts';
import { type SeedWish, chooseSeeds } from './choose-seeds.ts';
import { SEEDS, type SeedRunOptions } from './seed-kind.ts';

export interface SeedUpOptions extends SeedRunOptions, SeedWish {
  /** Run edited seeds again; together with `only` that seed in any case. */
  readonly rerun?: boolean;
}

/**
 * Runs the pending seeds of an environment, each behind those it depends on and in a transaction with its row in the journal.
 *
 * @throws MoultError before anything runs: a seed was edited after it ran (`check`), one depends on what is not there (`input`), somebody
 * else has the lock of the migrations (`locked`)
 */
export async function seedUp(options: SeedUpOptions): Promise<readonly MigrationResult[]> {
  const { rerun = false, only, migrationsJournal } = options;
  const files = chooseSeeds(options).map(({ file }) => file);
  const choose: Choose = (rows) => {
    const byName = new Map(compareJournal(files, rows).map((status) => [status.name, status]));
    const statuses = files.flatMap(({ name }) => byName.get(name) ?? []);
    const edited = statuses.filter(({ state }) => state === 'edited').map(({ name }) => name);
    if (edited.length > 0 && !rerun) throw seedsEdited(edited);
    refuseUnfinished(statuses);
    return statuses.flatMap(({ name, state, file, row }) => {
      const runs = TO_RUN.has(state) || state === 'edited' || (rerun && name === only);
      return runs && file !== undefined ? [{ file, ...(row !== undefined && { row }) }] : [];
    });
  };
  return runSession('up', { ...options, migrations: files, kind: SEEDS, lockOf: migrationsJournal }, choose);
}
