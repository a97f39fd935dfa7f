import { beforeAll, describe, expect, test } from 'vitest';
import { type HazardStep, findHazards, readFacts } from '../../src/hazards/index.ts';
import { classifyConversion } from '../../src/plan/conversion/classify-conversion.ts';
import { EMPTY_SCHEMA } from '../../src/schema/index.ts';
import { type PlannedCase, findCases, planCase } from '../corpus/frame/corpus-case.ts';
import * as forms from './trace-forms.ts';
import { SETUP } from './trace-setup.ts';

/** Never in what a plan writes: texts that are no SQL or can't be judged, and what the server refuses. */
const NEVER = new Set(['MO407', 'MO601', 'MO607', 'MO608', 'MO611', 'MO712', 'MO801', 'MO802']);

/** What design rules and advice say of the first migration of a project; there is nothing to lock or to lose. */
const OF_DESIGN = 'MO700';

/** Forms that have no table to lock: there is nothing to trace. */
const WITHOUT_TABLES = ['createExtension', 'dropExtension', 'restoreRights', 'select', 'unknown'];

const planned: PlannedCase[] = [];

beforeAll(async () => {
  for (const found of findCases()) planned.push(await planCase(found));
});

const directions = ({ before, after, migration }: PlannedCase) => [
  { schema: before, steps: migration.up },
  { schema: after, steps: migration.down },
];

describe('over the migrations of the corpus', () => {
  test('nothing that a plan writes is unreadable or refused', async () => {
    const wrong: string[] = [];
    for (const one of planned)
      for (const { schema, steps } of directions(one))
        for (const { code, message, sql } of await findHazards(steps, { schema, conversions: classifyConversion }))
          if (NEVER.has(code)) wrong.push(`${code} in ${one.name}: ${message} ${sql}`);
    expect(wrong).toEqual([]);
  });

  test('the first migration of a project has no hazards beyond its design', async () => {
    const wrong: string[] = [];
    for (const { name, before, migration } of planned.filter(
      ({ before }) => Object.keys(before.namespaces).length === 0,
    ))
      for (const { code, message } of await findHazards(migration.up, { schema: before }))
        if (code < OF_DESIGN) wrong.push(`${code} in ${name}: ${message}`);
    expect(wrong).toEqual([]);
  });

  test('what the plan says is lost is a hazard, and the other way round', async () => {
    const differing: string[] = [];
    for (const one of planned)
      for (const { schema, steps } of directions(one)) {
        const hazards = await findHazards(steps, { schema, conversions: classifyConversion });
        const losing = new Set(
          hazards.filter(({ code }) => code < 'MO109' || code === 'MO110').map(({ step }) => step),
        );
        for (const [index, { loses, sql }] of steps.entries())
          if ((loses !== undefined) !== losing.has(index)) differing.push(`${one.name}: ${loses ?? 'nothing'}: ${sql}`);
      }
    expect(differing).toEqual([]);
  });

  test('a schema says the same as the statements that build it', async () => {
    const differing: string[] = [];
    for (const one of planned) {
      const built = await planFrom(one);
      const [bySchema, byStatements] = await Promise.all([
        findHazards(one.migration.up, { schema: one.before, conversions: classifyConversion }),
        findHazards(one.migration.up, { earlier: built, conversions: classifyConversion }),
      ]);
      const [known, found] = [bySchema, byStatements].map((list) =>
        list.map(({ code, object }) => `${code} ${object}`),
      );
      if (known?.join('\n') !== found?.join('\n'))
        differing.push(`${one.name}\n${known?.join('\n')}\n---\n${found?.join('\n')}`);
    }
    expect(differing).toEqual([]);
  });

  test('every form that a plan writes is traced on a server', async () => {
    const written = new Set<string>();
    for (const one of planned)
      for (const { schema, steps } of directions(one))
        for (const { facts } of await readFacts(steps, { schema })) written.add(facts.form);
    const traced = await tracedForms();
    expect([...written].filter((form) => !traced.has(form) && !WITHOUT_TABLES.includes(form)).toSorted()).toEqual([]);
  });
});

async function planFrom({ before }: PlannedCase): Promise<readonly string[]> {
  const { planMigration } = await import('../../src/app/plan-migration.ts');
  const migration = await planMigration(EMPTY_SCHEMA, before);
  return (migration?.up ?? []).map(({ sql }) => sql);
}

async function tracedForms(): Promise<ReadonlySet<string>> {
  const all = Object.values(forms).flat();
  const steps = all.flatMap(({ sql, between }): HazardStep[] =>
    [between?.[0] ?? '', sql].map((text) => ({ sql: text, transaction: 'inside' })),
  );
  const found = await Promise.all(steps.map((step) => readFacts([step], { earlier: SETUP })));
  return new Set(found.flat().map(({ facts }) => facts.form));
}
