import { afterAll, beforeAll, describe } from 'vitest';

import { ScratchDatabase } from '../corpus/frame/scratch-database.ts';

/** Runs the same tests on a scratch database of each kind. */
export function describeEachKind(title: string, tests: (database: () => ScratchDatabase) => void): void {
  describe.each(['server', 'embedded'] as const)(`${title} (%s)`, (kind) => {
    let database: ScratchDatabase;
    beforeAll(async () => {
      database = await ScratchDatabase.open(kind);
    });
    afterAll(() => database.close());
    tests(() => database);
  });
}
