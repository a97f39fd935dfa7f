import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { diff } from '../../src/diff/index.ts';
import { STRUCTURE } from '../../src/schema/index.ts';
import type { ObjectKind } from '../../src/schema/index.ts';
import { findCases, planCase } from './frame/corpus-case.ts';

const KINDS = Object.keys(STRUCTURE) as ObjectKind[]; // Object.keys widens

const ENOUGH_CASES = 400;

/** `view add`, `view alter`: what the cases change, one way; each case is walked both ways, so adding is removing too. */
async function changesOfCases(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const found of findCases()) {
    const { before, after } = await planCase(found);
    const changes = diff(before, after).map(({ id, verb }) => `${id.kind} ${verb === 'remove' ? 'add' : verb}`);
    for (const change of new Set(changes)) counts.set(change, (counts.get(change) ?? 0) + 1);
  }
  return counts;
}

test('every kind of object is added, removed and altered by cases of the corpus', async () => {
  const counts = await changesOfCases();
  const missing = KINDS.flatMap((kind) => [`${kind} add`, `${kind} alter`]).filter((change) => !counts.has(change));
  expect(missing).toEqual([]);
});

test('there are enough cases', () => {
  expect(findCases().length).toBeGreaterThanOrEqual(ENOUGH_CASES);
});

test('every kind of object has its row in the documentation', () => {
  const page = readFileSync(new URL('../../docs/objects.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.map((row) => row.slice(3, row.indexOf('`', 3)))).toEqual(KINDS);
});
