import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sqlStateOf } from '../../src/database/index.ts';
import type { Driver } from '../../src/database/index.ts';
import { invertRenames, planBothWays, renameObjects } from '../../src/plan/index.ts';
import type { BothWays, Plan } from '../../src/plan/index.ts';
import { compareRows, keptRows } from '../../src/prove/rows/compare-rows.ts';
import { readRows } from '../../src/prove/rows/read-rows.ts';
import { seedRows } from '../../src/prove/rows/seed-rows.ts';
import type { Schema } from '../../src/schema/index.ts';
import { difference } from '../corpus/frame/catalog-difference.ts';
import { ScratchDatabase } from '../corpus/frame/scratch-database.ts';
import { buildSchema } from '../properties/build/build-schema.ts';
import { comparableNames } from './comparable-names.ts';
import { schemaDraft } from '../properties/draft/schema-draft.ts';
import { featuresOf } from '../properties/features.ts';
import type { Features } from '../properties/features.ts';
import { chance, mixDrafts } from '../properties/mix-drafts.ts';
import { walkPair } from '../properties/migrate-with-rows.ts';
import { runParameters, shrinkingAWhile } from '../properties/pairs.ts';
import type { SchemaPair } from '../properties/pairs.ts';
import { drawRenaming, droppedBetween, renameDraft, renamesBetween } from './rename-draft.ts';

const HOURS = 24 * 3_600_000;

/** Classes of states: what a value is not, and what a constraint does not let through. */
const ROW_CLASSES: readonly string[] = ['22', '23'];

interface Situation {
  readonly before: Schema;
  readonly after: Schema;
  readonly ways: BothWays;
}

/** Random objects of random schemas get other names, or each other's; sometimes other things change too. */
export function describeRandomRenames(driver: Driver['kind'], count: number): void {
  const runs = runParameters(count);
  const { PROPERTY_DRIVER } = process.env;
  describe.runIf(PROPERTY_DRIVER === undefined || PROPERTY_DRIVER === driver)(
    `any names (${driver}, seed ${runs.seed})`,
    () => {
      const rows = { kept: 0, refused: 0, renames: 0, elsewhere: 0 };
      let database: ScratchDatabase;
      let features: Features;
      beforeAll(async () => {
        database = await ScratchDatabase.open(driver);
        features = await featuresOf(database.connection);
      });
      afterAll(async () => {
        await database.close();
        if (process.env['PROPERTY_COVERAGE'] === '1') console.log(JSON.stringify(rows));
      });

      const check = async ([draft, other, seed]: readonly [never, never, number]): Promise<void> => {
        const next = chance(seed);
        const changed = next() < 0.5 ? mixDrafts(draft, other, next) : draft;
        const renaming = drawRenaming(next, [0.1, 0.3, 0.8][Math.floor(next() * 3)] ?? 0);
        const before = buildSchema(draft, features);
        const after = buildSchema(renameDraft(changed, renaming), features);
        const renames = renamesBetween(before, after, renaming);
        rows.renames += renames.length;
        const ways = await planBothWays({ before, after, renames, dropped: droppedBetween(before, renames) });
        try {
          const kept = await walk({ before, after, ways }, database);
          if (kept === null) rows.refused += 1;
          else rows.kept += kept;
        } catch (error) {
          // What goes wrong under the new names too has nothing to do with them.
          const renamed = { before: buildSchema(renameDraft(draft, renaming), features), after };
          if (changed === draft || (await isWalked(renamed, database))) throw error;
          rows.elsewhere += 1;
        }
      };

      it(
        'lead there and back with all rows',
        async () => {
          const any = fc.tuple(schemaDraft, schemaDraft, fc.integer()) as fc.Arbitrary<never>; // what check takes
          await fc.assert(fc.asyncProperty(any, shrinkingAWhile(check)), runs);
          expect(rows.renames).toBeGreaterThan(runs.numRuns);
          expect(rows.kept, 'rows were there to be kept').toBeGreaterThanOrEqual(rows.refused);
        },
        HOURS,
      );
    },
  );
}

/** What is asked before a way is in the names of before; what it finds is another matter. */
async function ask({ expectations }: Plan, { connection }: ScratchDatabase): Promise<void> {
  const version = Math.floor(connection.serverVersion / 10_000);
  for (const { sql, since = 0, until = version } of expectations) {
    if (since <= version && version <= until) await connection.query(sql);
  }
}

async function isWalked(pair: SchemaPair, database: ScratchDatabase): Promise<boolean> {
  try {
    return Object.keys((await walkPair(pair, database)).faults).length === 0;
  } catch {
    return false;
  }
}

/** @returns how many generated rows were kept; `null` when the server refused them and they were left out */
async function walk(situation: Situation, database: ScratchDatabase): Promise<number | null> {
  await database.build(situation.after);
  const target = await database.catalog();
  const attempt = async (hasRows: boolean): Promise<number> => {
    const { before, after, ways } = situation;
    await database.build(before);
    const start = await database.catalog();
    const old = renameObjects(after, invertRenames(ways.renames)).schema;
    if (hasRows) await seedRows(database.connection, { before, after: old, style: 'hinted' });
    const kept = keptRows(await readRows(database.connection, before), old);
    const legs = [
      { during: 'up', from: before, to: after, planned: ways.up, expected: target, renames: ways.renames },
      {
        during: 'down',
        from: after,
        to: before,
        planned: ways.down,
        expected: start,
        renames: invertRenames(ways.renames),
      },
    ];
    for (const { during, from, to, planned, expected, renames } of legs) {
      const { statements } = planned;
      const rows = await readRows(database.connection, from);
      await ask(planned, database);
      await database.run(statements);
      expect(
        difference(comparableNames(expected), comparableNames(await database.catalog())),
        `catalog ${during}`,
      ).toEqual({});
      const current = await readRows(database.connection, to);
      expect(compareRows({ during, statements, from, to, old: rows, current, renames }), `rows ${during}`).toEqual([]);
    }
    return kept;
  };
  try {
    return await attempt(true);
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (!ROW_CLASSES.includes((sqlStateOf(cause) ?? '').slice(0, 2))) throw error;
    await attempt(false);
    return null;
  }
}
