import { expect } from 'vitest';

import { planBothWays } from '../../src/plan/index.ts';
import type { BothWays, Plan } from '../../src/plan/index.ts';
import { compareRows } from '../../src/prove/rows/compare-rows.ts';
import { readRows } from '../../src/prove/rows/read-rows.ts';
import { difference } from '../corpus/frame/catalog-difference.ts';
import type { CatalogFacts } from '../corpus/frame/catalog-reader.ts';
import type { ScratchDatabase } from '../corpus/frame/scratch-database.ts';
import { comparableNames } from './comparable-names.ts';
import { objectIn, renameIn } from './rename-case.ts';
import type { RenameCase } from './rename-case.ts';

/** Goes there, back and there again with rows; compares catalogs with those that were built directly. */
export async function walkRename(found: RenameCase, database: ScratchDatabase): Promise<BothWays> {
  const { before, after, rows = '' } = found;
  const renames = found.renames.map(renameIn);
  const dropped = (found.dropped ?? []).map(objectIn);
  const ways = await planBothWays({ before, after, renames, dropped });
  await database.build(after);
  const target = await database.catalog();
  await database.build(before);
  const start = await database.catalog();
  if (rows !== '') await database.connection.execute(rows);
  const same = found.same ?? [];
  const expected = await answers(
    database,
    same.map(([query]) => query),
  );
  for (const during of ['up', 'down', 'up again'] as const) {
    const isUp = during !== 'down';
    const { statements } = isUp ? ways.up : ways.down;
    const [from, to] = isUp ? [before, after] : [after, before];
    const old = await readRows(database.connection, from);
    // What is asked of the rows before is asked under the old names.
    expect(await answers(database, questions(isUp ? ways.up : ways.down, database)), `expected ${during}`).toEqual(
      questions(isUp ? ways.up : ways.down, database).map(() => []),
    );
    await database.run(statements);
    expectCatalog(isUp ? target : start, await database.catalog(), during);
    const current = await readRows(database.connection, to);
    const leg = { during, statements, from, to, old, current };
    expect(compareRows({ ...leg, renames: isUp ? ways.renames : inverse(ways) }), `rows ${during}`).toEqual([]);
    const queries = same.map(([query, next]) => (isUp ? next : query));
    expect(await answers(database, queries), `queries ${during}`).toEqual(expected);
  }
  return ways;
}

/** The expectations of a plan that the server can be asked. */
function questions({ expectations }: Plan, { connection }: ScratchDatabase): string[] {
  const version = Math.floor(connection.serverVersion / 10_000);
  const asked = expectations.filter(({ since = 0, until = version }) => since <= version && version <= until);
  return asked.map(({ sql }) => sql);
}

function inverse({ renames }: BothWays): BothWays['renames'] {
  return renames.map(({ kind, from, to }) => ({ kind, from: to, to: from }));
}

function expectCatalog(expected: CatalogFacts, found: CatalogFacts, when: string): void {
  expect(difference(comparableNames(expected), comparableNames(found)), `catalog after ${when}`).toEqual({});
}

async function answers({ connection }: ScratchDatabase, queries: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const query of queries) {
    const rows = await connection.query<Readonly<Record<string, unknown>>>(query);
    found.push(rows.map((row) => Object.values(row)));
  }
  return found;
}
