import type { Migration } from './migration.ts';
import { RECORDER, type Recorder, type Step } from './recorder.ts';

export type Direction = 'up' | 'down';

/** Runs one direction of a migration against a recorder. */
export async function runMigration(migration: Migration, direction: Direction, recorder: Recorder): Promise<void> {
  migration[RECORDER] = recorder;
  try {
    await migration[direction]();
  } finally {
    delete migration[RECORDER];
  }
}

export interface Recording {
  readonly steps: readonly Step[];
  /** The migration asked for rows with `this.query`, which only a database can answer: what follows is not known. */
  readonly complete: boolean;
}

/** Lists what a migration would do, without a database: for dry runs and for reading back what was written. */
export async function recordMigration(migration: Migration, direction: Direction): Promise<Recording> {
  const steps: Step[] = [];
  let stop: () => void = () => {};
  const stopped = new Promise<false>((resolve) => {
    stop = () => resolve(false);
  });
  const recorder: Recorder = {
    add: (step) => void steps.push(step),
    query: (sql, params) => {
      steps.push({ kind: 'sql', sql, params, transaction: 'inside' });
      stop();
      return new Promise(() => {}); // never answered: the migration stays where it asked
    },
  };
  const ran = runMigration(migration, direction, recorder).then(() => true as const);
  const complete = await Promise.race([ran, stopped]);
  return { steps, complete };
}
