import { expect } from 'vitest';

import { sqlStateOf } from '../../../src/database/index.ts';
import type { Expectation, Statement } from '../../../src/plan/index.ts';
import { unexpected } from './ask-expectations.ts';
import { difference } from './catalog-difference.ts';
import type { CatalogFacts } from './catalog-reader.ts';
import type { PlannedCase } from './corpus-case.ts';
import { inTodaysTypes, keptTables, readRows } from './kept-rows.ts';
import type { KeptRows } from './kept-rows.ts';
import type { ScratchDatabase } from './scratch-database.ts';

/** Goes up, down and up again, and compares the catalog of every station with one that was built directly. */
export async function walkCase(planned: PlannedCase, database: ScratchDatabase): Promise<void> {
  await database.build(planned.after);
  const after = await database.catalog();
  await database.build(planned.before);
  const before = await database.catalog();
  const stations = { before, after };
  const { rows, notes = { reason: '' } } = planned;
  const failure = notes.upFailsOnRows ?? notes.downFailsOnRows;
  if (rows === undefined || failure === undefined) return walk(planned, database, stations);
  const error = await walk(planned, database, stations).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const { message } = error instanceof Error ? error : new Error('nothing failed');
  expect(message).toContain(failure);
  expect(message.startsWith(UNFORESEEN)).toBe(notes.unforeseen !== undefined);
  const { rows: _, ...withoutRows } = planned;
  await database.build(planned.before);
  await walk(withoutRows, database, stations);
}

interface Stations {
  readonly before: CatalogFacts;
  readonly after: CatalogFacts;
}

/** Begins in a database that holds the schema before. */
async function walk(planned: PlannedCase, database: ScratchDatabase, stations: Stations): Promise<void> {
  const { migration, notes } = planned;
  if (planned.rows !== undefined) await database.connection.execute(planned.rows);
  const tables = keptTables(planned.before, planned.after, notes?.changedColumns);
  const rows = await readRows(database.connection, tables);

  await run(database, migration.up, migration.upExpectations);
  expect(difference(stations.after, await database.catalog()), 'after up').toEqual({});
  await expectRows(database, rows, 'after up');
  if (planned.rows !== undefined && planned.probe !== undefined) {
    await database.connection.execute(`begin; ${planned.probe}; rollback`);
  }

  await run(database, migration.down, migration.downExpectations);
  expect(difference(stations.before, await database.catalog()), 'after down').toEqual({});
  await expectRows(database, rows, 'after down');

  await run(database, migration.up, migration.upExpectations);
  expect(difference(stations.after, await database.catalog()), 'after up again').toEqual({});
}

const UNFORESEEN = 'unforeseen: ';
const ROW_CLASSES = ['22', '23'];

/** Holds what the plan expects of the rows against what the server says. */
async function run(
  database: ScratchDatabase,
  statements: readonly Statement[],
  expectations: readonly Expectation[],
): Promise<void> {
  const found = await unexpected(database.connection, expectations);
  const error = await database.run(statements).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return expect(found, 'what is not as expected, and went well').toEqual([]);
  const cause = error instanceof Error ? error.cause : undefined;
  const isAboutRows = ROW_CLASSES.includes((sqlStateOf(cause) ?? '').slice(0, 2));
  if (!isAboutRows || found.length > 0) throw error;
  const message = cause instanceof Error ? cause.message : String(cause);
  throw new Error(`${UNFORESEEN}${message}`, { cause: error });
}

async function expectRows({ connection }: ScratchDatabase, rows: KeptRows, when: string): Promise<void> {
  const expected = await inTodaysTypes(connection, rows);
  const actual = await readRows(connection, [...rows.keys()]);
  expect([...actual.entries()], `rows ${when}`).toEqual([...expected.entries()]);
}
