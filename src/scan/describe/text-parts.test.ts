import { expect, it } from 'vitest';
import { textOf, toExpression } from './text-parts.ts';
import { listOf, unreadable } from './value.ts';

it('joins neighbouring text and keeps names apart', () => {
  expect(toExpression(['a', 'b', { column: 'c' }, '', 'd', 'e'])).toEqual(['ab', { column: 'c' }, 'de']);
});

it('is plain text where no name is mentioned', () => {
  expect([toExpression([]), toExpression(['a', 'b']), toExpression([{ column: 'a' }])]).toEqual([
    '',
    'ab',
    [{ column: 'a' }],
  ]);
});

it('makes text of literals, names and texts, and of nothing else', () => {
  const hidden = unreadable('a call');
  expect(textOf(['n = ', 1, ' and ', { kind: 'text', parts: [{ column: 'a' }] }])).toEqual({
    kind: 'text',
    parts: ['n = 1 and ', { column: 'a' }],
  });
  expect(textOf(['a', true, null])).toBe('atruenull');
  expect(textOf(['a', hidden])).toBe(hidden);
  expect(textOf([listOf([])])).toMatchObject({ kind: 'unreadable' });
});
