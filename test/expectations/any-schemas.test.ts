import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { planMigration } from '../../src/app/plan-migration.ts';
import { seedRows } from '../../src/prove/rows/seed-rows.ts';
import { unexpected } from '../corpus/frame/ask-expectations.ts';
import { ScratchDatabase } from '../corpus/frame/scratch-database.ts';
import { featuresOf } from '../properties/features.ts';
import { runParameters, schemaPair, shrinkingAWhile } from '../properties/pairs.ts';
import type { SchemaPair } from '../properties/pairs.ts';

let database: ScratchDatabase;
beforeAll(async () => {
  database = await ScratchDatabase.open('server');
});
afterAll(() => database.close());

/** Some of what stands against a migration is not found: what lies within rows and nested types. What is found does. */
async function check({ before, after }: SchemaPair): Promise<void> {
  const planned = await planMigration(before, after);
  if (planned === null) return;
  await database.build(before);
  await seedRows(database.connection, { before, after, style: 'plain' });
  const found = await unexpected(database.connection, planned.upExpectations);
  const asked = planned.upExpectations.filter(({ title }) => found.includes(title));
  const failure = await database.run(planned.up).then(
    () => null,
    (error: Error) => error.message,
  );
  expect(failure === null ? asked : [], 'what is not as expected, and went well').toEqual([]);
  if (failure === null) await unexpected(database.connection, planned.downExpectations);
}

it('between any two schemas, every expectation can be asked, and is no false alarm', async () => {
  const any = schemaPair(await featuresOf(database.connection));
  await fc.assert(fc.asyncProperty(any, shrinkingAWhile(check)), runParameters(40));
}, 3_600_000);
