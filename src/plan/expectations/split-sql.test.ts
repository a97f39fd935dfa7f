import { expect, it } from 'vitest';

import { readExclusion } from './exclusion-parts.ts';
import { boundCondition } from './partition-bound.ts';
import { atParentheses, splitList, splitWords } from './split-sql.ts';

it('divides a text at its first parentheses, and leaves quotes and what is within alone', () => {
  expect(atParentheses(`in ('a)', (1)) rest (x)`)).toEqual({ before: 'in ', inside: `'a)', (1)`, after: ' rest (x)' });
  expect(atParentheses('default')).toBeUndefined();
});

it('splits lists and words', () => {
  expect(splitList(`1, 'a,b', f(2, 3), array[4, 5]`)).toEqual(['1', `'a,b'`, 'f(2, 3)', 'array[4, 5]']);
  expect(splitWords(`  "a b"  with f(1, 2) `)).toEqual(['"a b"', 'with', 'f(1, 2)']);
});

it.each<[string, string | null | undefined]>([
  ['default', null],
  [`for values in ('a', 'b')`, `coalesce(k in ('a', 'b'), false)`],
  ['for values in (1, null)', '(coalesce(k in (1), false) or k is null)'],
  ['for values from (1) to (9)', '(k >= 1 and k < 9) is true'],
  ['for values from (minvalue) to (9)', '(k is not null and k < 9) is true'],
  [
    'for values from (1, 2) to (3, maxvalue)',
    '((k > 1 or (k = 1 and l >= 2)) and (k < 3 or (k = 3 and l is not null))) is true',
  ],
  ['for values with (modulus 4, remainder 0)', undefined],
])('tells which rows a partition takes: %s', (bound, condition) => {
  expect(boundCondition(bound.includes(', 2)') ? ['k', 'l'] : ['k'], bound)).toBe(condition);
});

it('reads what an exclusion constraint compares', () => {
  const isRange = (name: string): boolean => name === 'during';
  expect(readExclusion('exclude using gist (room with =, during with &&) where (not gone)', isRange)).toEqual({
    equal: ['room'],
    others: [{ value: 'during', operator: '&&', isRange: true }],
    where: 'not gone',
  });
  expect(readExclusion('exclude ("Room" with =)', isRange)).toEqual({ equal: ['"Room"'], others: [] });
});

it('does not read what an operator class compares', () => {
  expect(readExclusion('exclude using gist (room gist_text_ops with =)', () => false)).toBeUndefined();
});
