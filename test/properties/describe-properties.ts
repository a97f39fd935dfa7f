import { writeFileSync } from 'node:fs';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Driver } from '../../src/database/index.ts';
import { diff } from '../../src/diff/index.ts';
import { ScratchDatabase } from '../corpus/frame/scratch-database.ts';
import { Coverage } from './coverage.ts';
import { featuresOf } from './features.ts';
import { walkPair } from './migrate-with-rows.ts';
import { runParameters, schemaPair, shrinkingAWhile } from './pairs.ts';
import type { SchemaPair } from './pairs.ts';

const HOURS = 24 * 3_600_000;
const { PROPERTY_COVERAGE, PROPERTY_COVERAGE_FILE, PROPERTY_DRIVER, PROPERTY_KEEP_GOING } = process.env;

/**
 * Migrates random schemas into each other on one kind of database. `PROPERTY_DRIVER` restricts a run to one kind;
 * `PROPERTY_KEEP_GOING=1` goes through all pairs, whatever fails, and looks for no smaller ones.
 */
export function describePropertiesOn(driver: Driver['kind'], pairs: number): void {
  const runs = runParameters(pairs);
  const isWanted = PROPERTY_DRIVER === undefined || PROPERTY_DRIVER === driver;
  describe.runIf(isWanted)(`any two schemas on the database (${driver}, seed ${runs.seed})`, () => {
    const coverage = new Coverage();
    const rows = { kept: 0, pairs: 0, refused: 0 };
    const failures: string[] = [];
    let database: ScratchDatabase;
    beforeAll(async () => {
      database = await ScratchDatabase.open(driver);
    });
    afterAll(async () => {
      await database.close();
      const counts = `rows ${JSON.stringify(rows)}, seed ${runs.seed}`;
      if (PROPERTY_COVERAGE === '1') console.log(`${coverage.table()}\n\n${counts}`);
      if (PROPERTY_COVERAGE_FILE !== undefined)
        writeFileSync(PROPERTY_COVERAGE_FILE, JSON.stringify({ coverage, rows, failures }));
    });

    const check = async ({ before, after }: SchemaPair): Promise<void> => {
      const walked = await walkPair({ before, after }, database);
      expect(walked.faults).toEqual({});
      coverage.count(diff(before, after));
      coverage.countRenewed(walked.up.operations, before);
      if (walked.rows === null) rows.refused += 1;
      else if (walked.rows > 0) {
        rows.kept += walked.rows;
        rows.pairs += 1;
      }
    };

    const note = async (pair: SchemaPair): Promise<void> => {
      try {
        await check(pair);
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
        await database.connection.execute('rollback;');
      }
    };

    it(
      'lead to each other and back, and rows stay what they are where no statement says otherwise',
      async () => {
        const any = schemaPair(await featuresOf(database.connection));
        const checked = PROPERTY_KEEP_GOING === '1' ? note : shrinkingAWhile(check);
        await fc.assert(fc.asyncProperty(any, checked), runs);
        expect(failures, `${failures.length} of ${runs.numRuns} pairs`).toEqual([]);
        expect(rows.kept, 'rows were there to be kept').toBeGreaterThanOrEqual(rows.refused);
      },
      HOURS,
    );
  });
}
