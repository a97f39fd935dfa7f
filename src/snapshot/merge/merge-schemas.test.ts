import { expect, test } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_TABLE } from '../../schema/index.ts';
import type { Namespace, Schema, Table } from '../../schema/index.ts';
import { mergeSchemas } from './merge-schemas.ts';

const schema = (content: Partial<Namespace>): Schema => ({
  extensions: {},
  namespaces: { public: { ...EMPTY_NAMESPACE, ...content } },
});
const table = (content: Partial<Table>): Table => ({ ...EMPTY_TABLE, ...content });
const columns = (...names: string[]): Table['columns'] =>
  Object.fromEntries(names.map((name) => [name, { type: 'text' }]));
const users = (content: Partial<Table>): Schema => schema({ tables: { user: table(content) } });
const moods = (...labels: string[]): Schema => schema({ enums: { mood: { labels } } });

interface Case {
  readonly base: Schema;
  readonly ours: Schema;
  readonly theirs: Schema;
  readonly merged: Schema;
}

test.each<[string, Case]>([
  [
    'columns of one table',
    {
      base: users({}),
      ours: users({ columns: columns('a') }),
      theirs: users({ columns: columns('b') }),
      merged: users({ columns: columns('a', 'b') }),
    },
  ],
  [
    'the same column on both sides',
    {
      base: users({}),
      ours: users({ columns: columns('a') }),
      theirs: users({ columns: columns('a') }),
      merged: users({ columns: columns('a') }),
    },
  ],
  [
    'facts of one column that have nothing to do with each other',
    {
      base: users({ columns: columns('a') }),
      ours: users({ columns: { a: { type: 'text', nullable: true } } }),
      theirs: users({ columns: { a: { type: 'text', comment: 'why' } } }),
      merged: users({ columns: { a: { type: 'text', nullable: true, comment: 'why' } } }),
    },
  ],
  [
    'entries of one record',
    {
      base: users({}),
      ours: users({ storageParameters: { fillfactor: '70' } }),
      theirs: users({ storageParameters: { autovacuum_enabled: 'false' } }),
      merged: users({ storageParameters: { fillfactor: '70', autovacuum_enabled: 'false' } }),
    },
  ],
  [
    'values of an enum, each behind the one it was put behind',
    {
      base: moods('sad', 'happy'),
      ours: moods('sad', 'ok', 'happy'),
      theirs: moods('sad', 'happy', 'silly', 'ok?'),
      merged: moods('sad', 'ok', 'happy', 'silly', 'ok?'),
    },
  ],
  [
    'values of an enum in one place, in the order of the alphabet',
    { base: moods('a'), ours: moods('a', 'y', 'x'), theirs: moods('a', 'b'), merged: moods('a', 'b', 'y', 'x') },
  ],
  [
    'a removal on one side with what the other did elsewhere',
    {
      base: users({ columns: columns('a', 'b') }),
      ours: users({ columns: columns('a') }),
      theirs: users({ columns: columns('a', 'b', 'c') }),
      merged: users({ columns: columns('a', 'c') }),
    },
  ],
])('joins %s, whichever side is ours', (_, { base, ours, theirs, merged }) => {
  expect(mergeSchemas({ base, ours, theirs })).toEqual({ schema: merged, conflicts: [] });
  expect(mergeSchemas({ base, ours: theirs, theirs: ours })).toEqual({ schema: merged, conflicts: [] });
});

const OWNED = {
  order: table({
    columns: columns('user_id'),
    foreignKeys: {
      order_user: { columns: ['user_id'], references: { namespace: 'public', table: 'user', columns: ['id'] } },
    },
  }),
};

test.each<[string, Omit<Case, 'merged'>, readonly string[]]>([
  [
    'one column in two types',
    { base: users({}), ours: users({ columns: columns('a') }), theirs: users({ columns: { a: { type: 'integer' } } }) },
    ['taken column public.user.a (type typeNamespace dimensions)'],
  ],
  [
    'a column that one renamed and the other changed',
    {
      base: users({ columns: columns('phone') }),
      ours: users({ columns: columns('mobile') }),
      theirs: users({ columns: { phone: { type: 'varchar(9)' } } }),
    },
    ['removed column public.user.phone'],
  ],
  [
    'a default against a generated value',
    {
      base: users({ columns: columns('a') }),
      ours: users({ columns: { a: { type: 'text', default: "''" } } }),
      theirs: users({ columns: { a: { type: 'text', generated: 'upper(b)' } } }),
    },
    ['changed column public.user.a (default serial identity sequence generated virtual)'],
  ],
  [
    'a table that one dropped and the other refers to',
    {
      base: users({ columns: columns('id') }),
      ours: schema({}),
      theirs: schema({ tables: { user: table({ columns: columns('id') }), ...OWNED } }),
    },
    ['missing foreignKey public.order.order_user → column public.user.id'],
  ],
  [
    'a type that one dropped and the other uses',
    {
      base: moods('a'),
      ours: schema({}),
      theirs: schema({
        enums: { mood: { labels: ['a'] } },
        tables: { user: table({ columns: { m: { type: 'mood', typeNamespace: 'public' } } }) },
      }),
    },
    ['missing column public.user.m → enum public.mood'],
  ],
  [
    'values of an enum, removed and added',
    { base: moods('a', 'b'), ours: moods('a'), theirs: moods('a', 'b', 'c') },
    ['changed enum public.mood (labels)'],
  ],
  [
    'two primary keys',
    {
      base: users({ columns: columns('a', 'b') }),
      ours: users({ columns: columns('a', 'b'), primaryKey: { user_pkey: { columns: ['a'] } } }),
      theirs: users({ columns: columns('a', 'b'), primaryKey: { pk: { columns: ['b'] } } }),
    },
    ['taken primaryKey public.user.user_pkey → primaryKey public.user.pk'],
  ],
  [
    'one name for a table and a view',
    {
      base: schema({}),
      ours: schema({ tables: { a: table({}) } }),
      theirs: schema({ views: { a: { definition: 'select 1', viewIndexes: {}, viewTriggers: {} } } }),
    },
    ['taken view public.a → table public.a'],
  ],
])('does not join %s, whichever side is ours', (_, { base, ours, theirs }, told) => {
  const inWords = (sides: Omit<Case, 'merged'>): string[] =>
    mergeSchemas(sides).conflicts.map(({ kind, id, attributes, other }) =>
      [
        `${kind} ${id.kind} ${id.path.join('.')}`,
        ...(attributes.length > 0 ? [`(${attributes.join(' ')})`] : []),
        ...(other === undefined ? [] : [`→ ${other.kind} ${other.path.join('.')}`]),
      ].join(' '),
    );
  expect(inWords({ base, ours, theirs })).toEqual(told);
  expect(inWords({ base, ours: theirs, theirs: ours })).toEqual(told);
});
