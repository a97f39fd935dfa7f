import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { diff } from '../../src/diff/index.ts';
import { plan } from '../../src/plan/index.ts';
import type { Statement } from '../../src/plan/index.ts';
import type { Schema } from '../../src/schema/index.ts';
import { difference } from '../corpus/frame/catalog-difference.ts';
import { inTodaysTypes, keptTables, readRows } from '../corpus/frame/kept-rows.ts';
import { ScratchDatabase } from '../corpus/frame/scratch-database.ts';
import { constraintCases } from './cases/constraints.ts';
import { materializedViewCases } from './cases/materialized-views.ts';
import { partitionCases } from './cases/partitions.ts';
import { policyCases } from './cases/policies.ts';
import { rebuildCases } from './cases/rebuilds.ts';
import { tableCases } from './cases/tables.ts';
import { triggerCases } from './cases/triggers.ts';
import { viewCases } from './cases/views.ts';
import type { PlanCase } from './plan-case.ts';

const SUBJECTS = {
  views: viewCases,
  'materialised views': materializedViewCases,
  triggers: triggerCases,
  policies: policyCases,
  partitions: partitionCases,
  rebuilds: rebuildCases,
  tables: tableCases,
  constraints: constraintCases,
};

const planned = (before: Schema, after: Schema): readonly Statement[] =>
  plan(diff(before, after), before, after).statements;

let database: ScratchDatabase;
beforeAll(async () => {
  database = await ScratchDatabase.open('embedded');
  await database.connection.execute('create role moult_reader; create role moult_writer;');
});
afterAll(() => database.close());

describe.each(Object.entries(SUBJECTS))('%s', (_subject, cases) => {
  it.each(cases)('$name', async (found) => {
    const [up, down] = [planned(found.before, found.after), planned(found.after, found.before)];
    expectTexts(found, up);
    if (process.env['SHOW'] !== undefined)
      console.log([...up, { sql: '---- down' }, ...down].map(({ sql }) => sql).join('\n'));
    await walkCase(found, up, down);
  });
});

function expectTexts({ says = [], never = [] }: PlanCase, up: readonly Statement[]): void {
  const sql = up.map((statement) => statement.sql).join('\n');
  let from = 0;
  for (const text of says) {
    expect(sql.slice(from)).toContain(text);
    from = sql.indexOf(text, from) + text.length;
  }
  for (const text of [...never, 'cascade;']) expect(sql).not.toContain(text);
}

async function walkCase(found: PlanCase, up: readonly Statement[], down: readonly Statement[]): Promise<void> {
  await database.build(found.after);
  const after = await database.catalog();
  await database.build(found.before);
  const before = await database.catalog();
  if (found.rows !== undefined) await database.connection.execute(found.rows);
  const same = await answers(found);
  const tables = keptTables(found.before, found.after).filter(({ name }) => !found.changed?.includes(name));
  const rows = await readRows(database.connection, tables);

  const { fails } = found;
  await expect(outcome(database.run(up))).resolves.toEqual(expect.stringContaining(fails ?? 'done'));
  if (fails !== undefined) return;
  expect(difference(after, await database.catalog()), 'after up').toEqual({});
  expect(await answers(found)).toEqual(same);
  await expectRows(rows);
  await database.run(down);
  expect(difference(before, await database.catalog()), 'after down').toEqual({});
  expect(await answers(found)).toEqual(same);
  await expectRows(rows);
  await database.run(up);
  expect(difference(after, await database.catalog()), 'after up again').toEqual({});
}

/** `done`, or why not. */
function outcome(work: Promise<void>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => String(error),
  );
}

function answers({ same = [] }: PlanCase): Promise<readonly (readonly object[])[]> {
  return Promise.all(same.map((sql) => database.connection.query(`select answer::text from (${sql}) answer`)));
}

async function expectRows(rows: Awaited<ReturnType<typeof readRows>>): Promise<void> {
  const expected = await inTodaysTypes(database.connection, rows);
  const actual = await readRows(database.connection, [...rows.keys()]);
  expect([...actual.entries()]).toEqual([...expected.entries()]);
}
