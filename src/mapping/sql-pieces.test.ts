import { expect, it } from 'vitest';

import { findWord, identifierIn, splitList, withoutEnding, withoutParentheses } from './sql-pieces.ts';

it.each<[string, string[]]>([
  ['a', ['a']],
  [' a , "b,c" ', ['a', '"b,c"']],
  [`f(a, b), 'x,(y', (c, (d))`, ['f(a, b)', `'x,(y'`, '(c, (d))']],
  [`'it''s, not', b`, [`'it''s, not'`, 'b']],
])('splits %s at its own commas', (sql, pieces) => {
  expect(splitList(sql)).toEqual(pieces);
});

it.each<[string, string]>([
  ['(a + b)', 'a + b'],
  ['((a))', 'a'],
  ['(a) + (b)', '(a) + (b)'],
  [`(a = ')' or b = '(')`, `a = ')' or b = '('`],
  [`(a || ')')`, `a || ')'`],
  ['f(a)', 'f(a)'],
])('takes off the parentheses around %s', (sql, inner) => {
  expect(withoutParentheses(sql)).toBe(inner);
});

it.each<[string, string, number]>([
  ['int GENERATED always', 'generated', 4],
  ['int regenerated', 'generated', -1],
  [`text default 'generated' generated`, 'generated', 25],
  ['numeric(generated) x', 'generated', -1],
])('finds in %s the word %s', (sql, word, index) => {
  expect(findWord(sql, word)).toBe(index);
});

it.each<[string, string, string | undefined]>([
  ['(a) STORED ', 'stored', '(a)'],
  ['(a)stored', 'stored', '(a)'],
  ['restored', 'stored', undefined],
  ['stored', 'stored', undefined],
])('takes from the end of %s the word %s', (sql, words, rest) => {
  expect(withoutEnding(sql, words)).toBe(rest);
});

it.each<[string, string | undefined]>([
  ['createdAt', 'createdAt'],
  [' größe_1 ', 'größe_1'],
  ['"a ""b"""', 'a "b"'],
  ['"a" || "b"', undefined],
  ['1a', undefined],
  ['f(a)', undefined],
  ['', undefined],
  ['"', undefined],
])('knows whether %j is a name', (sql, name) => {
  expect(identifierIn(sql)).toBe(name);
});
