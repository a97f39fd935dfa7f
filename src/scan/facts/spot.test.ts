import { expect, it } from 'vitest';
import { toPlace, toSpot } from './spot.ts';

it('keeps line and column, counted from 1', () => {
  expect([toPlace('a.ts', toSpot(0, 0)), toPlace('a.ts', toSpot(99_999, 41))]).toEqual([
    { file: 'a.ts', line: 1, column: 1 },
    { file: 'a.ts', line: 100_000, column: 42 },
  ]);
});

it('counts columns beyond 1023 as 1023', () => {
  expect(toPlace('a.ts', toSpot(4, 5000))).toEqual({ file: 'a.ts', line: 5, column: 1023 });
});
