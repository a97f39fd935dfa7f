import { afterAll, beforeAll, describe, it } from 'vitest';

import type { Driver } from '../../../src/database/index.ts';
import { findCases, planCase } from './corpus-case.ts';
import { ScratchDatabase } from './scratch-database.ts';
import { walkCase } from './walk-case.ts';

/** Walks every case of the corpus on one kind of database. */
export function describeCorpusOn(kind: Driver['kind']): void {
  describe(`the corpus (${kind})`, () => {
    let database: ScratchDatabase;
    beforeAll(async () => {
      database = await ScratchDatabase.open(kind);
    });
    afterAll(() => database.close());

    it.for(findCases())('leads there and back: $name', async (found, { skip }) => {
      const version = Math.floor(database.connection.serverVersion / 10_000);
      if (version < (found.notes?.since ?? 0)) skip();
      await walkCase(await planCase(found), database);
    });
  });
}
