import type { Routine } from '../../../src/schema/index.ts';
import { integer, of, pair, sqlFunction, table } from '../pair.ts';
import type { Pair } from '../pair.ts';

type Facts = Partial<Routine>;

const twice = (facts: Facts = {}) =>
  sqlFunction('twice(integer)', {
    arguments: [{ name: 'n', type: 'integer' }],
    returns: 'integer',
    body: 'select $1 * 2',
    ...facts,
  });
const first = (facts: Facts = {}) =>
  sqlFunction('first_one()', { arguments: [], returns: 'integer', body: 'select 7', ...facts });
const items = (column: object = {}, more = {}) => ({
  tables: { item: table({ id: integer, n: { type: 'integer', nullable: true, ...column } }, more) },
});
const rows = 'insert into item (id) values (1), (2)';

const overload = (type: string) =>
  sqlFunction(`f(${type})`, {
    arguments: [{ name: 'n', type }],
    returns: 'bigint',
    body: 'select 7',
    volatility: 'immutable',
  });
const byOverload = (value: string) => ({ type: 'bigint', default: value });
const onOverload = {
  domains: { low: { type: 'integer', default: 'f(1)', checks: { sure: 'f(value) > 0' } } },
  tables: {
    item: table(
      { id: integer, a: byOverload('f(1)'), d: of('low'), e: of('low', { dimensions: 1 }) },
      { checks: { c: { expression: 'f(id) > 0' } } },
    ),
  },
};

export const ROUTINES_IN_USE: readonly Pair[] = [
  pair('a default calls a function', [items(), { ...items({ default: 'first_one()' }), routines: first() }], { rows }),
  pair('a table takes its default from a function that reads it', [
    {},
    {
      ...items({ default: 'first_one()' }),
      routines: first({ body: 'select max(n) + 1 from item' }),
    },
  ]),
  pair(
    'a function that a default calls is made anew',
    [
      { ...items({ default: 'first_one()' }), routines: first({ comment: 'c' }) },
      {
        ...items({ default: 'first_one()' }),
        routines: first({ returns: 'bigint', comment: 'c' }),
      },
    ],
    { rows },
  ),
  pair(
    'a function that two defaults call changes in place',
    [
      { ...items({ default: 'twice(1)' }), routines: twice() },
      {
        ...items({ default: 'twice(2)' }),
        routines: twice({ body: 'select $1 * 3 - $1' }),
      },
    ],
    { rows },
  ),
  pair(
    'the defaults of many tables call a function that is made anew',
    [
      {
        routines: first(),
        tables: {
          a: table({ x: { type: 'integer', default: 'first_one()' } }),
          b: table({ x: { type: 'integer', default: 'first_one() + 1' }, y: { type: 'text', default: `'first_one'` } }),
        },
      },
      {
        routines: first({ returns: 'smallint', body: 'select 7::smallint' }),
        tables: {
          a: table({ x: { type: 'integer', default: 'first_one()' } }),
          b: table({ x: { type: 'bigint', default: 'first_one() + 1' }, y: { type: 'text', default: `'first_one'` } }),
        },
      },
    ],
    { rows: 'insert into a default values; insert into b default values' },
  ),
  pair(
    'a generated column calls a function that is made anew',
    [
      {
        tables: { item: table({ id: integer, double: { type: 'integer', nullable: true, generated: 'twice(id)' } }) },
        routines: twice({ volatility: 'immutable' }),
      },
      {
        tables: { item: table({ id: integer, double: { type: 'integer', nullable: true, generated: 'twice(id)' } }) },
        routines: twice({ volatility: 'immutable', arguments: [{ name: 'other', type: 'integer' }] }),
      },
    ],
    { rows },
  ),
  pair(
    'a check and an index call a function that is made anew',
    [
      {
        tables: {
          item: table(
            { id: integer },
            {
              checks: { even: { expression: 'twice(id) > 1' } },
              indexes: { doubled: { keys: [{ expression: 'twice(id)' }] } },
            },
          ),
        },
        routines: twice({ volatility: 'immutable' }),
      },
      {
        tables: {
          item: table(
            { id: integer },
            {
              checks: { even: { expression: 'twice(id) > 1' } },
              indexes: { doubled: { keys: [{ expression: 'twice(id)' }] } },
            },
          ),
        },
        routines: twice({ volatility: 'immutable', arguments: [{ name: 'other', type: 'integer' }] }),
      },
    ],
    { rows: 'insert into item values (1)' },
  ),
  pair(
    'a function with an SQL body reads a column that gets another type',
    [
      {
        ...items(),
        routines: first({ body: 'return (select max(n) from item)', atomic: true }),
      },
      {
        ...items({ type: 'bigint' }),
        routines: first({ body: 'return (select max(n)::integer from item)', atomic: true }),
      },
    ],
    { rows },
  ),
  pair('a function with an SQL body goes with the column that it reads', [
    {
      ...items(),
      routines: first({ body: 'begin atomic select n from item; end', atomic: true }),
    },
    {
      tables: { item: table({ id: integer }) },
      routines: first({ body: 'begin atomic select id from item; end', atomic: true }),
    },
  ]),
  pair(
    'a default comes to mean another overload, with and without another text',
    [
      {
        routines: overload('integer'),
        tables: { item: table({ id: integer, a: byOverload('f(1)'), b: byOverload('f(1)') }) },
      },
      {
        routines: overload('bigint'),
        tables: { item: table({ id: integer, a: byOverload('f(1)'), b: byOverload('f(1) + 1') }) },
      },
    ],
    { rows: 'insert into item values (1)' },
  ),
  pair(
    'one of two overloads goes from under a default, a check and a domain',
    [
      { routines: { ...overload('integer'), ...overload('bigint') }, ...onOverload },
      { routines: overload('bigint'), ...onOverload },
    ],
    { rows: 'insert into item values (1)' },
  ),
];
