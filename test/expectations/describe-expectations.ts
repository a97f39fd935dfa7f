import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { planMigration } from '../../src/app/plan-migration.ts';
import { sqlStateOf } from '../../src/database/index.ts';
import type { Driver } from '../../src/database/index.ts';
import type { Schema } from '../../src/schema/index.ts';
import { unexpected } from '../corpus/frame/ask-expectations.ts';
import { ScratchDatabase } from '../corpus/frame/scratch-database.ts';
import { runParameters, shrinkingAWhile } from '../properties/pairs.ts';
import { draft, rowsSql, schemaOf } from './draft.ts';
import type { Draft } from './draft.ts';

/** What a value is not, what a constraint does not let pass, and `cannot convert NaN to integer`. */
const ROW_CLASSES = ['22', '23', '0A'];

/** Random changes over random rows on one kind of database. */
export function describeExpectationsOn(kind: Driver['kind'], runs: number): void {
  const parameters = runParameters(runs);
  describe(`what a plan expects of the rows (${kind}, seed ${parameters.seed})`, () => {
    const seen = { failed: 0, passed: 0 };
    let database: ScratchDatabase;
    beforeAll(async () => {
      database = await ScratchDatabase.open(kind);
    });
    afterAll(() => database.close());

    /** Several changes may not go together. */
    const canBuild = (schema: Schema): Promise<boolean> =>
      database.build(schema).then(
        () => true,
        () => false,
      );
    const check = async ({ rows, changes }: Draft): Promise<void> => {
      const [before, after] = [schemaOf([]), schemaOf(changes)];
      const planned = await planMigration(before, after);
      if (planned === null || !(await canBuild(after))) return;
      await database.build(before);
      await database.connection.execute(rowsSql(rows));
      const found = await unexpected(database.connection, planned.upExpectations);
      const failure = await database.run(planned.up).then(
        () => undefined,
        (error: Error) => error,
      );
      const state = sqlStateOf(failure?.cause) ?? '';
      if (failure !== undefined && !ROW_CLASSES.includes(state.slice(0, 2))) throw failure;
      expect({ isExpected: found.length === 0, failure: failure?.message, found }).toEqual({
        isExpected: failure === undefined,
        failure: failure?.message,
        found,
      });
      seen[failure === undefined ? 'passed' : 'failed'] += 1;
    };

    it('is so exactly when the server lets the migration pass', async () => {
      await fc.assert(fc.asyncProperty(draft, shrinkingAWhile(check)), parameters);
      expect(Math.min(seen.failed, seen.passed)).toBeGreaterThan(parameters.numRuns / 10);
    }, 3_600_000);
  });
}
