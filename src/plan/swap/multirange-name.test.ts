import { expect, it } from 'vitest';

import { multirangeName } from './multirange-name.ts';

it.each([
  ['span', 'span_multirange'],
  ['floatrange', 'floatmultirange'],
  ['range_of_ranges', 'multirange_of_ranges'],
  ['s'.repeat(63), `${'s'.repeat(52)}_multirange`],
])('calls the multirange type of %s as PostgreSQL does', (name, multirange) => {
  expect(multirangeName(name, { subtype: 'integer' })).toBe(multirange);
});

it('takes the name that is told', () => {
  expect(multirangeName('span', { subtype: 'integer', multirange: 'spans' })).toBe('spans');
});
