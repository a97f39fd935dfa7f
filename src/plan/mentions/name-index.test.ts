import { expect, it } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../schema/index.ts';
import type { Schema } from '../../schema/index.ts';
import { mentionedObjects } from './mentioned-objects.ts';
import { indexNames } from './name-index.ts';

const named = (...names: string[]): Schema => ({
  extensions: {},
  namespaces: {
    public: { ...EMPTY_NAMESPACE, tables: Object.fromEntries(names.map((name) => [name, EMPTY_TABLE])) },
  },
});

it('files what no word can spell under the word that the fewest names share', () => {
  const { words, quoted } = indexNames(named('plain', 'table-1', 'table-2', '-'));
  expect([...words.keys()]).toEqual(['plain']);
  expect([...quoted].map(([word, entries]) => [word, entries.map(({ id }) => id.path[1])])).toEqual([
    ['1', ['table-1']],
    ['2', ['table-2']],
    ['', ['-']],
  ]);
});

it.each([
  [`select * from "a b"`, ['a b']],
  [`select * from "A B", plain`, ['plain']],
  [`nextval('"it''s"') + "we""ird"`, ["it's", 'we"ird']],
  [`"-" + a b`, ['-']],
])('finds the names in %s', (sql, found) => {
  const schema = named('plain', 'a b', "it's", 'we"ird', '-');
  expect(mentionedObjects(schema, sql).map(({ path }) => path[1])).toEqual(found);
});
