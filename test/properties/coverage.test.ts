import fc from 'fast-check';
import { expect, it } from 'vitest';

import { diff } from '../../src/diff/index.ts';
import { Coverage } from './coverage.ts';
import { ALL_FEATURES } from './features.ts';
import { schemaPair } from './pairs.ts';

const SEED = 20_261_121;
const PAIRS = 600;

it('random pairs of schemas add, remove and alter every kind of object, in each of its attributes', () => {
  const coverage = new Coverage();
  for (const { before, after } of fc.sample(schemaPair(ALL_FEATURES), { numRuns: PAIRS, seed: SEED })) {
    coverage.count(diff(before, after));
  }
  if (process.env['PROPERTY_COVERAGE'] === '1') console.log(coverage.table());
  expect(coverage.missing()).toEqual([]);
});
