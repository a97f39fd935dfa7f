import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseName, splitPair, writeName } from './object-names.ts';

test.each([
  ['user.phone', { parts: ['user', 'phone'] }],
  ['shop.user.phone', { parts: ['shop', 'user', 'phone'] }],
  ['"a.b"."c ""d"""', { parts: ['a.b', 'c "d"'] }],
  ['table:user', { kinds: ['table'], parts: ['user'] }],
  ['type:status', { kinds: ['enum', 'domain', 'composite', 'range'], parts: ['status'] }],
  ['schema:shop', { kinds: ['namespace'], parts: ['shop'] }],
  ['foreign-key:user.team', { kinds: ['foreignKey'], parts: ['user', 'team'] }],
  ['label:status.in progress', { kinds: ['label'], parts: ['status', 'in progress'] }],
  ['a:b', { parts: ['a:b'] }],
  ['', undefined],
  ['user.', undefined],
  ['"user', undefined],
  ['"a"b', undefined],
])('reads %s', (text, expected) => {
  expect(parseName(text)).toEqual(expected);
});

test.each([
  ['a=b', ['a', 'b']],
  ['"a=b"=c', ['"a=b"', 'c']],
  ['user.age=case when a = b then 1 end', ['user.age', 'case when a = b then 1 end']],
  ['a', undefined],
])('parts %s', (text, expected) => {
  expect(splitPair(text)).toEqual(expected);
});

test('reads every name that it writes', () => {
  const parts = fc.array(
    fc.string({ minLength: 1 }).filter((part) => !part.includes('\0')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(parts, (path) => {
      expect(parseName(writeName(path, 'column'))).toEqual({ kinds: ['column'], parts: path });
      expect(splitPair(`${writeName(path)}=rest`)).toEqual([writeName(path), 'rest']);
    }),
  );
});
