import fc from 'fast-check';
import { expect, test } from 'vitest';

import { orderRenames } from './order-renames.ts';

test.each([
  ['one name', [['a', 'b']], ['a → b']],
  [
    'a chain from its end',
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    ['b → c', 'a → b'],
  ],
  [
    'a swap by way of a third name',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['a → a__moult', 'b → a', 'a__moult → b'],
  ],
  [
    'a circle of three',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ],
    ['a → a__moult', 'c → a', 'b → c', 'a__moult → b'],
  ],
  ['nothing that stays', [['a', 'a']], []],
] as const)('orders %s', (_, pairs, expected) => {
  const ordered = orderRenames(pairs.map(([from, to]) => ({ from, to })));
  expect(ordered.map(({ from, to }) => `${from} → ${to}`)).toEqual(expected);
});

test('never takes a name twice, and gives every object its name', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const pairs = fc
    .tuple(fc.shuffledSubarray(names), fc.shuffledSubarray(names))
    .map(([before, after]) => before.slice(0, after.length).map((from, index) => ({ from, to: after[index] ?? '' })));
  fc.assert(
    fc.property(pairs, (steps) => {
      const held = new Map(steps.map(({ from }) => [from, from]));
      for (const { from, to } of orderRenames(steps)) {
        expect(held.has(to)).toBe(false);
        held.set(to, held.get(from) ?? '');
        held.delete(from);
      }
      expect(new Map([...held].map(([name, first]) => [first, name]))).toEqual(
        new Map(steps.map(({ from, to }) => [from, to])),
      );
    }),
  );
});
