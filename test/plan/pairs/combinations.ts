import { integer, of, pair, sqlFunction, table } from '../pair.ts';
import type { Pair, Parts } from '../pair.ts';
const valued = (type: string): Parts => ({
  domains: { code: { type, checks: { some: 'value is not null' } } },
  tables: {
    owner: table(
      { id: { type: 'code', typeNamespace: 'public' }, note: of('code') },
      {
        primaryKey: { owner_pkey: { columns: ['id'] } },
        uniques: { owner_note: { columns: ['note'] } },
        indexes: { by_note: { keys: [{ expression: '(note)::text' }], where: 'note is not null' } },
        checks: { noted: { expression: `note::text <> 'x'` } },
      },
    ),
    pet: table(
      { owner_id: of('code'), twice: { type: 'text', nullable: true, generated: 'owner_id::text' } },
      {
        foreignKeys: {
          to_owner: { columns: ['owner_id'], references: { namespace: 'public', table: 'owner', columns: ['id'] } },
        },
      },
    ),
  },
});
const chain = (name: string) => ({
  routines: {
    ...sqlFunction('base_fee(integer)', {
      arguments: [{ name, type: 'integer' }],
      returns: 'integer',
      body: 'select $1',
      volatility: 'immutable',
    }),
    ...sqlFunction('fee(integer)', {
      arguments: [{ name: 'x', type: 'integer', default: 'base_fee(1)' }],
      returns: 'integer',
      body: 'return base_fee(x)',
      atomic: true,
      volatility: 'immutable',
    }),
  },
  domains: { price: { type: 'integer', default: 'base_fee(3)', checks: { paid: 'fee(value) > 0' } } },
  views: {
    fees: { definition: 'select fee(id) as fee, base_fee(2) as base from item', viewIndexes: {}, viewTriggers: {} },
  },
  tables: {
    item: table({ id: integer, price: of('price', { default: 'fee(1)' }), many: of('price', { dimensions: 1 }) }),
  },
});
const addressed = (names: readonly string[]): Parts => ({
  composites: { address: { attributes: names.map((name) => ({ name, type: 'text' })) } },
  tables: {
    shop: table(
      { id: integer, at: of('address') },
      {
        indexes: { street: { keys: [{ expression: '(at).street' }] } },
        checks: { has: { expression: `(at).street <> ''` } },
      },
    ),
  },
  views: { streets: { definition: 'select id, (at).street as street from shop', viewIndexes: {}, viewTriggers: {} } },
});
const odd = (...labels: string[]): Parts => ({
  others: {
    'Odd "x"': {
      enums: { 'M d': { labels } },
      domains: { "it's": { type: 'M d', typeNamespace: 'Odd "x"', comment: "it's" } },
      composites: { ['c'.repeat(63)]: { attributes: [{ name: 'a b', type: "it's", typeNamespace: 'Odd "x"' }] } },
      tables: {
        t: table({
          'x y': { type: "it's", typeNamespace: 'Odd "x"' },
          z: { type: 'c'.repeat(63), typeNamespace: 'Odd "x"', nullable: true },
        }),
      },
    },
  },
});

export const COMBINED_PAIRS: readonly Pair[] = [
  pair(
    'a domain under keys, indexes, checks and generated columns gets another base type',
    [valued('integer'), valued('bigint')],
    {
      rows: `insert into owner values (1, 5), (2, null); insert into pet values (1), (null)`
        .replace(', (2, null)', ', (2, 6)')
        .replace(', (null)', ''),
    },
  ),
  pair('functions upon a function, a domain, defaults and a view are made anew with it', [chain('a'), chain('b')], {
    rows: `insert into item (id, many) values (1, '{4}')`,
  }),
  pair(
    'an attribute moves under an index, a check and a view',
    [addressed(['street', 'town']), addressed(['town', 'street'])],
    {
      rows: `insert into shop values (1, row('a', 'b')), (2, null)`,
      changed: ['shop.at'],
    },
  ),
  pair('types with odd names in an odd namespace are swapped', [odd('a', 'b'), odd('b', "c'", 'a')], {
    rows: `insert into "Odd ""x""".t values ('a', row('b'))`,
  }),
  pair('a namespace comes and goes with all its types', [{}, odd('a')]),
];
