import { expect, it } from 'vitest';

import { advanceSequence, clipName, sequenceName } from './sequence.ts';

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
    `select setval(pg_get_serial_sequence('"app"."it''s ""x"""', 'i''d'), greatest(max("i'd"), 0) + 1, false) from "app"."it's ""x""";`,
  );
});
