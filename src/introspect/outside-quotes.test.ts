import { expect, it } from 'vitest';

import { outsideQuotes, splitList } from './outside-quotes.ts';

it.each([
  [`a "b ( c" 'd ''( e' (f)`, `a "     " '  ''   ' (f)`],
  [`E'\\\\' || "x"`, `E'  ' || " "`],
  [`'😀(' x`, `'   ' x`],
])('keeps what is not between quotes of %s', (sql, expected) => {
  expect(outsideQuotes(sql)).toBe(expected);
});

it.each([
  ['lower(a)', ['lower(a)']],
  [`substr(a, 1, 2), (b + 1), ("c,d" || ','::text)`, ['substr(a, 1, 2)', '(b + 1)', `("c,d" || ','::text)`]],
  ['ARRAY[a, b], c', ['ARRAY[a, b]', 'c']],
  [`('😀,'::text || a), b`, [`('😀,'::text || a)`, 'b']],
])('takes %s apart', (sql, expected) => {
  expect(splitList(sql)).toEqual(expected);
});
