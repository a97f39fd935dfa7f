import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { COMMON_TYPES, conversionTable } from '../../src/plan/conversion/conversion-table.ts';
import { MOST_USED } from './sampled-types.ts';

test('docs/conversions.md is what the table says', () => {
  const page = new URL('../../docs/conversions.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toBe(conversionTable());
});

test('the page lists the types that the server was asked about', () => {
  expect(COMMON_TYPES).toEqual(MOST_USED.map(({ use }) => use));
});
