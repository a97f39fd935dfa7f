import { expect, it } from 'vitest';

import { advanceSequence, clipName, repositionSequence, sequenceName } from './sequence.ts';

it.each([
  ['user', 'id', 'user_id_seq'],
  ['t'.repeat(63), 'id', `${'t'.repeat(56)}_id_seq`],
  ['t'.repeat(40), 'c'.repeat(40), `${'t'.repeat(29)}_${'c'.repeat(29)}_seq`],
  ['ä'.repeat(30), 'id', `${'ä'.repeat(28)}_id_seq`],
])('names the sequence of %s.%s as PostgreSQL does', (table, column, name) => {
  expect(sequenceName(table, column)).toBe(name);
});

it('cuts between characters, not within them', () => {
  expect(clipName('aä🐘b', 6)).toBe('aä');
  expect(clipName('aä🐘b', 7)).toBe('aä🐘');
});

it('moves a sequence past the values that are there, and quotes names twice where they stand in a string', () => {
  expect(advanceSequence({ namespace: 'app', name: `it's "x"` }, `i'd`)).toBe(
    `select setval('"app"."it''s ""x""_i''d_seq"', greatest(max("i'd"), 0) + 1, false) from "app"."it's ""x""";`,
  );
});

it.each([
  [{ start: '10' }, 'greatest(max("id") + 1, 10)'],
  [{ increment: '5' }, 'greatest(max("id") + 5, 1)'],
  [{ minimum: '0' }, 'greatest(max("id") + 1, 0)'],
  [{ increment: '-2' }, 'least(min("id") - 2, -1)'],
  [{ type: 'smallint', maximum: '9' }, 'greatest(max("id"), 0) + 1'],
])('moves a sequence with %j to the first number that is free', (form, number) => {
  const position = `'"t_id_seq"', ${number}, false`;
  expect(advanceSequence({ namespace: 'public', name: 't' }, 'id', form)).toBe(`select setval(${position}) from "t";`);
});

it('moves a sequence into bounds that close in, and leaves one that is there already', () => {
  expect(repositionSequence('"s"', { kind: 'atLeast', number: 5n })).toBe(
    `select setval('"s"', greatest(last_value, 5), is_called and last_value >= 5) from "s";`,
  );
  expect(repositionSequence('"s"', { kind: 'atMost', number: -5n })).toBe(
    `select setval('"s"', least(last_value, -5), is_called and last_value <= -5) from "s";`,
  );
});
