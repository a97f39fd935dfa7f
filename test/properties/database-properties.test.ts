import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { diff } from '../../src/diff/index.ts';
import { plan } from '../../src/plan/index.ts';
import type { Schema } from '../../src/schema/index.ts';
import { difference } from '../corpus/frame/catalog-difference.ts';
import { ScratchDatabase } from '../corpus/frame/scratch-database.ts';
import { runParameters, schemaPair, shrinkingAWhile } from './pairs.ts';

const HOURS = 24 * 3_600_000;
const driver = process.env['PROPERTY_DRIVER'] === 'server' ? 'server' : 'embedded';

describe(`any two schemas on the database (${driver})`, () => {
  let database: ScratchDatabase;
  beforeAll(async () => {
    database = await ScratchDatabase.open(driver);
  });
  afterAll(() => database.close());

  const migrate = (before: Schema, after: Schema): Promise<void> =>
    database.run(plan(diff(before, after), before, after).statements);

  it(
    'lead to each other: the plan from one gives the catalog of the other, and the plan back gives its own',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          schemaPair,
          shrinkingAWhile(async ({ before, after }) => {
            await database.build(after);
            const target = await database.catalog();
            await database.build(before);
            const start = await database.catalog();
            await migrate(before, after);
            expect(difference(target, await database.catalog())).toEqual({});
            await migrate(after, before);
            expect(difference(start, await database.catalog())).toEqual({});
          }),
        ),
        runParameters(100),
      );
    },
    HOURS,
  );
});
