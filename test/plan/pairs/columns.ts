import type { Column } from '../../../src/schema/index.ts';
import { integer, of, pair, table, text } from '../pair.ts';
import type { Pair } from '../pair.ts';

const named = (name: Column) => ({ tables: { item: table({ id: integer, name }) } });
const computed = (facts: Partial<Column>): Column => ({
  type: 'integer',
  nullable: true,
  generated: 'id * 2',
  ...facts,
});
const rows = `insert into item values (1, '5')`;
const ids = 'insert into item (id) values (1), (2)';

export const COLUMN_PAIRS: readonly Pair[] = [
  pair('a column with settings is made', [
    {},
    named({ ...text, storage: 'external', compression: 'pglz', statistics: 200 }),
  ]),
  pair(
    'a column with settings is added',
    [{ tables: { item: table({ id: integer }) } }, named({ ...text, storage: 'main', statistics: 0 })],
    { rows: 'insert into item values (1)' },
  ),
  pair('settings come', [named(text), named({ ...text, storage: 'main', compression: 'pglz', statistics: 5 })], {
    rows,
  }),
  pair(
    'settings outlive another type',
    [
      named({ ...text, storage: 'external', compression: 'pglz', statistics: 5 }),
      named({ type: 'varchar(9)', nullable: true, storage: 'external', compression: 'pglz', statistics: 5 }),
    ],
    { rows },
  ),
  pair(
    'settings go with another type',
    [named({ ...text, storage: 'external' }), named({ type: 'integer', nullable: true })],
    { rows },
  ),
  pair('the storage of numbers, arrays and domains is as usual again', [
    {
      domains: { code: { type: 'text' } },
      tables: {
        item: table({
          a: { type: 'numeric(9,2)', storage: 'external' },
          b: { type: 'text', dimensions: 1, storage: 'plain' },
          c: of('code', { storage: 'plain' }),
        }),
      },
    },
    {
      domains: { code: { type: 'text' } },
      tables: { item: table({ a: { type: 'numeric(9,2)' }, b: { type: 'text', dimensions: 1 }, c: of('code') }) },
    },
  ]),
  pair(
    'an array of a swapped enum keeps its storage',
    [
      {
        enums: { mood: { labels: ['a', 'b'] } },
        tables: {
          day: table({ m: of('mood', { dimensions: 1, storage: 'external', compression: 'pglz', default: `'{a}'` }) }),
        },
      },
      {
        enums: { mood: { labels: ['b', 'a'] } },
        tables: {
          day: table({ m: of('mood', { dimensions: 1, storage: 'external', compression: 'pglz', default: `'{a}'` }) }),
        },
      },
    ],
    { rows: `insert into day values ('{a,b}')` },
  ),
  pair('a virtual column is made', [{}, named(computed({ virtual: true, comment: 'c' }))]),
  pair(
    'a virtual column is added',
    [{ tables: { item: table({ id: integer }) } }, named(computed({ virtual: true }))],
    { rows: 'insert into item values (1)' },
  ),
  pair('a stored column becomes virtual', [named(computed({})), named(computed({ virtual: true }))], { rows: ids }),
  pair(
    'a virtual column becomes plain and keeps what it showed',
    [named(computed({ virtual: true })), named({ type: 'integer', default: '3' })],
    {
      rows: ids,
      probe: 'select 1 / (sum(name) = 6)::int from item',
    },
  ),
  pair('a stored column becomes plain', [named(computed({})), named({ type: 'integer' })], {
    rows: ids,
    probe: 'select 1 / (sum(name) = 6)::int from item',
  }),
  pair(
    'a stored column gets statistics and a comment',
    [named(computed({})), named(computed({ statistics: 50, comment: 'x' }))],
    { rows: ids },
  ),
  pair('types and columns of everything at once', [
    {},
    {
      enums: { mood: { labels: ['a'] } },
      domains: { feeling: { type: 'mood', typeNamespace: 'public' } },
      composites: { note: { attributes: [{ name: 'f', type: 'feeling', typeNamespace: 'public' }] } },
      ranges: { span: { subtype: 'feeling', subtypeNamespace: 'public' } },
      sequences: { ticket: { start: '5' } },
      tables: {
        item: table({
          a: of('mood'),
          b: of('feeling'),
          c: of('note', { dimensions: 2 }),
          d: of('span'),
          e: { type: 'bigint', default: `nextval('ticket')` },
        }),
      },
    },
  ]),
];
