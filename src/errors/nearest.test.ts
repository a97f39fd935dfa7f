import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['nulable', 'nullable'],
  ['Lenght', 'length'],
  ['colum', undefined],
  ['x', undefined],
])('takes %s for %s', (text, expected) => {
  expect(nearest(text, ['nullable', 'length', 'columnType', 'unique'])).toBe(expected);
});
