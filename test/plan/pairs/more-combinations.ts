import type { Column, Index, Named, Table } from '../../../src/schema/index.ts';
import { integer, of, pair, sqlFunction, table, text } from '../pair.ts';
import type { Pair, Parts } from '../pair.ts';

const enumOf = (...labels: string[]) => ({ enums: { mood: { labels } } });
const rowed = (columns: Record<string, Column>, more: Partial<Table> = {}): Parts => ({
  tables: { author: table(columns, more), book: table({ by: of('author'), all: of('author', { dimensions: 1 }) }) },
});

const COLLATED: Named<Index> = { i: { keys: [{ column: 'a', collation: 'C', order: 'desc' }] } };

const GONE = {
  enum: { enums: { part: { labels: ['a'] } } },
  domain: { domains: { part: { type: 'text' } } },
  composite: { composites: { part: { attributes: [{ name: 'a', type: 'text' }] } } },
  range: { ranges: { part: { subtype: 'integer' } } },
};

const PART = { part: { bound: 'default' } };

export const MORE_COMBINATIONS: readonly Pair[] = [
  pair('a label is added that a domain over the enum has as default', [
    { ...enumOf('a'), domains: { felt: { type: 'mood', typeNamespace: 'public' } } },
    {
      ...enumOf('a', 'new'),
      domains: { felt: { type: 'mood', typeNamespace: 'public', default: `'new'` } },
      tables: { day: table({ how: of('felt', { dimensions: 1, default: `'{new}'` }) }) },
    },
  ]),
  pair(
    'a text that holds a new label becomes a domain over the enum',
    [
      {
        ...enumOf('a'),
        domains: { felt: { type: 'mood', typeNamespace: 'public' } },
        tables: { day: table({ how: text }) },
      },
      {
        ...enumOf('a', 'b'),
        domains: { felt: { type: 'mood', typeNamespace: 'public' } },
        tables: { day: table({ how: of('felt') }) },
      },
    ],
    { rows: `insert into day values ('a'), (null)` },
  ),
  pair(
    'a domain over text that holds a new label becomes one over the enum',
    [
      {
        ...enumOf('a'),
        domains: { felt: { type: 'text' } },
        tables: { day: table({ how: of('felt') }) },
      },
      {
        ...enumOf('a', 'b'),
        domains: { felt: { type: 'mood', typeNamespace: 'public' } },
        tables: { day: table({ how: of('felt') }) },
      },
    ],
    {
      rows: `insert into day values ('a'), (null)`,
    },
  ),
  pair(
    'a table has the row type of another, which gets a column',
    [rowed({ name: text }), rowed({ name: text, born: { type: 'date', nullable: true } })],
    {
      rows: `insert into book values (row('x'), '{}')`,
      changed: ['book.by', 'book.all'],
    },
  ),
  pair('tables with row types of each other come and go', [{}, rowed({ name: text })]),
  pair('an index keeps its collation when its column leaves the same one', [
    { tables: { t: table({ a: { ...text, collation: 'C' } }, { indexes: COLLATED }) } },
    { tables: { t: table({ a: text }, { indexes: COLLATED }) } },
  ]),
  ...(['enum', 'domain', 'composite', 'range'] as const).map((kind) =>
    pair(`a table is made anew and leaves a type, a partition of it takes the name: ${kind}`, [
      { ...GONE[kind], tables: { t: table({ id: text, x: of('part') }) } },
      {
        tables: {
          t: table(
            { id: text, x: text },
            {
              partitionBy: { strategy: 'list', keys: ['id'] },
              partitions: PART,
            },
          ),
        },
      },
    ]),
  ),
  pair('a column of a table that is made anew leaves a domain that is swapped', [
    {
      domains: { amount: { type: 'varchar(20)' } },
      tables: { t: table({ id: text, x: of('amount') }) },
    },
    {
      domains: { amount: { type: 'real' } },
      enums: { state: { labels: ['a'] } },
      tables: {
        t: table({ id: text, x: of('state') }, { partitionBy: { strategy: 'list', keys: ['id'] }, partitions: PART }),
      },
    },
  ]),
  pair(
    'a column is computed by a routine no more, which gives another type',
    [
      {
        routines: sqlFunction('f(integer)', {
          returns: 'integer',
          arguments: [{ type: 'integer' }],
          body: 'select $1 * 3',
          volatility: 'immutable',
        }),
        tables: { t: table({ id: integer, n: { type: 'bigint', generated: 'f(id)' } }) },
      },
      {
        routines: sqlFunction('f(integer)', {
          returns: 'bigint',
          arguments: [{ type: 'integer' }],
          body: 'select $1::bigint * 3',
          volatility: 'immutable',
        }),
        tables: {
          t: table({ id: integer, n: { type: 'text' } }),
          u: table({ n: { type: 'bigint', default: 'f(3)' } }),
        },
      },
    ],
    { rows: 'insert into t (id) values (1)' },
  ),
];
