import { expect, it } from 'vitest';

import { constantsIn } from './constants-in.ts';

it.each<[string, readonly string[], readonly string[]]>([
  [`"kind" in ('a', 'b c')`, ['a', 'b c'], []],
  ['price between 1.5 and 20', [], ['1.5', '20']],
  [`c1 > 0 and length("x 2") < 10`, [], ['0', '10']],
  [`a = '7' and b = 8`, ['7'], ['8']],
  ['true', [], []],
])('finds the constants in %s', (expression, texts, numbers) => {
  expect(constantsIn(expression)).toEqual({ texts, numbers });
});
