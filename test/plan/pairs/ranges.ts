import type { RangeType } from '../../../src/schema/index.ts';
import { integer, of, pair, sqlFunction, table } from '../pair.ts';
import type { Pair } from '../pair.ts';

const ranged = (range: RangeType, columns = {}) => ({
  ranges: { span: range },
  tables: {
    stay: table({
      id: integer,
      during: of('span'),
      all: of('span', { dimensions: 1 }),
      multi: of('span_multirange'),
      ...columns,
    }),
  },
});
const rangeRows = `insert into stay values (1, '[1,5)', '{"[1,2)"}', '{[1,2),[3,4)}'), (2, null, null, null), (3, 'empty', '{}', '{}')`;

const overEnums = (first: string, second: string) => ({
  ranges: {
    one: { subtype: first, subtypeNamespace: 'public' },
    two: { subtype: second, subtypeNamespace: 'public' },
  },
  tables: { stay: table({ id: integer, a: of('one'), b: of('two') }) },
});

export const RANGE_PAIRS: readonly Pair[] = [
  pair('a range type with its options is made', [
    {},
    {
      routines: sqlFunction('gap(double precision, double precision)', {
        arguments: [{ type: 'double precision' }, { type: 'double precision' }],
        returns: 'double precision',
        volatility: 'immutable',
        body: 'select $1 - $2',
      }),
      ranges: {
        floatrange: { subtype: 'double precision', subtypeDiff: 'gap', operatorClass: 'float8_ops', comment: 'floats' },
        span: { subtype: 'text', collation: 'C', multirange: 'spans' },
      },
      tables: { stay: table({ during: of('floatrange'), names: of('spans') }) },
    },
  ]),
  pair('a range type gets another subtype', [ranged({ subtype: 'integer' }), ranged({ subtype: 'bigint' })], {
    rows: rangeRows,
  }),
  pair(
    'a range type of the same subtype gets another multirange type',
    [
      ranged({ subtype: 'integer', comment: 'a' }),
      ranged({ subtype: 'integer', multirange: 'spans', comment: 'a' }, { multi: of('spans') }),
    ],
    { rows: rangeRows },
  ),
  pair(
    'only the comment of a range type changes',
    [ranged({ subtype: 'integer', comment: 'a' }), ranged({ subtype: 'integer', comment: 'b' })],
    { rows: rangeRows },
  ),
  pair(
    'a range of a domain that gets another base type',
    [
      {
        domains: { nights: { type: 'integer' } },
        ranges: { span: { subtype: 'nights', subtypeNamespace: 'public' } },
        tables: { stay: table({ during: of('span') }) },
      },
      {
        domains: { nights: { type: 'bigint' } },
        ranges: { span: { subtype: 'nights', subtypeNamespace: 'public' } },
        tables: { stay: table({ during: of('span') }) },
      },
    ],
    { rows: `insert into stay values ('[1,5)')` },
  ),
  pair('a range type goes', [ranged({ subtype: 'integer' }), { tables: { stay: table({ id: integer }) } }]),
  pair(
    'ranges exchange their subtypes, which are made anew',
    [
      { enums: { state: { labels: ['a', 'b'] }, size: { labels: ['x', 'y'] } }, ...overEnums('state', 'size') },
      { enums: { state: { labels: ['b', 'a'] }, size: { labels: ['y', 'x'] } }, ...overEnums('size', 'state') },
    ],
    { rows: `insert into stay values (1, 'empty', null)` },
  ),
  pair('a range leaves an enum that is made anew', [
    {
      enums: { state: { labels: ['a', 'b'] } },
      others: { n: { ranges: { span: { subtype: 'state', subtypeNamespace: 'public' } } } },
    },
    {
      enums: { state: { labels: ['c', 'd'] } },
      others: { n: { ranges: { span: { subtype: 'double precision' } } } },
    },
  ]),
];
