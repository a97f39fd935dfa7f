import { integer, of, pair, sqlFunction, table } from '../pair.ts';
import type { Pair } from '../pair.ts';

const withDomain = (domain: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  domains: { amount: { type: 'integer', ...domain } },
  tables: { item: table({ id: integer, value: of('amount'), many: of('amount', { dimensions: 1 }) }) },
  ...more,
});
const plain = (domain: Record<string, unknown>) => ({
  domains: { amount: { type: 'integer', ...domain } },
  tables: { item: table({ id: integer, value: of('amount', { default: '7' }) }) },
});
const rows = `insert into item values (1, 3, '{1,2}'), (2, null, null), (3, 9, '{}')`;
const plainRows = `insert into item values (1, 3), (2, null)`;
const isFine = (body: string, more = {}) =>
  sqlFunction('is_fine(integer)', {
    arguments: [{ name: 'number', type: 'integer' }],
    returns: 'boolean',
    volatility: 'immutable',
    body,
    ...more,
  });

export const DOMAINS_OVER_OTHERS: readonly Pair[] = [
  pair(
    'a domain over an enum whose labels are replaced',
    [
      {
        enums: { mood: { labels: ['a', 'b'] } },
        domains: {
          feeling: { type: 'mood', typeNamespace: 'public', default: `'a'`, checks: { known: `value <> 'b'` } },
        },
        tables: {
          day: table({
            id: integer,
            felt: of('feeling'),
            all: of('feeling', { dimensions: 1 }),
            raw: of('mood', { default: `'a'` }),
          }),
        },
      },
      {
        enums: { mood: { labels: ['b', 'c', 'a'] } },
        domains: {
          feeling: { type: 'mood', typeNamespace: 'public', default: `'a'`, checks: { known: `value <> 'b'` } },
        },
        tables: {
          day: table({
            id: integer,
            felt: of('feeling'),
            all: of('feeling', { dimensions: 1 }),
            raw: of('mood', { default: `'a'` }),
          }),
        },
      },
    ],
    { rows: `insert into day values (1, 'a', '{a}', 'b'), (2, null, null, null)` },
  ),
  pair(
    'a domain over a domain over an enum',
    [
      {
        enums: { mood: { labels: ['a', 'b'] } },
        domains: {
          inner_one: { type: 'mood', typeNamespace: 'public' },
          outer_one: { type: 'inner_one', typeNamespace: 'public', notNull: true },
        },
        tables: { day: table({ felt: of('outer_one') }) },
      },
      {
        enums: { mood: { labels: ['b', 'a'] } },
        domains: {
          inner_one: { type: 'mood', typeNamespace: 'public' },
          outer_one: { type: 'inner_one', typeNamespace: 'public', notNull: true },
        },
        tables: { day: table({ felt: of('outer_one') }) },
      },
    ],
    { rows: `insert into day values ('a')` },
  ),
  pair(
    'a check of a domain calls a function',
    [
      { tables: { item: table({ id: integer }) } },
      {
        routines: isFine('select $1 > 0'),
        domains: { amount: { type: 'integer', checks: { fine: 'is_fine(value)' }, default: 'abs(-1)' } },
        tables: { item: table({ id: integer, value: of('amount') }) },
      },
    ],
    { rows: 'insert into item values (1)' },
  ),
  pair(
    'a function that a check of a domain calls is replaced',
    [
      {
        routines: isFine('select $1 > 0'),
        ...plain({ checks: { fine: 'is_fine(value)' } }),
      },
      { routines: isFine('select $1 > 1'), ...plain({ checks: { fine: 'is_fine(value)' } }) },
    ],
    { rows: plainRows },
  ),
  pair(
    'a function that a check of a domain calls is made anew',
    [
      {
        routines: isFine('select $1 > 0'),
        ...plain({ checks: { fine: 'is_fine(value)' } }),
      },
      {
        routines: isFine('select $1 > 0', { arguments: [{ name: 'other', type: 'integer' }] }),
        ...plain({ checks: { fine: 'is_fine(value)' } }),
      },
    ],
    { rows: plainRows },
  ),
  pair(
    'a function that a domain in arrays calls is made anew',
    [
      {
        routines: isFine('select $1 > 0'),
        ...withDomain({ checks: { fine: 'is_fine(value)' } }),
      },
      {
        routines: isFine('select $1 > 0', { arguments: [{ name: 'other', type: 'integer' }] }),
        ...withDomain({ checks: { fine: 'is_fine(value)' } }),
      },
    ],
    { rows },
  ),
  pair(
    'a column leaves a domain that gets stricter than its rows',
    [
      { domains: { amount: { type: 'integer' } }, tables: { item: table({ id: integer, value: of('amount') }) } },
      {
        domains: { amount: { type: 'integer', notNull: true, checks: { high: 'value > 9' } } },
        tables: { item: table({ id: integer, value: { type: 'integer', nullable: true } }) },
      },
    ],
    { rows: 'insert into item values (1, 2), (2, null)' },
  ),
  pair(
    'a column goes from a domain over a swapped enum to another one, and to the enum',
    [
      {
        enums: { mood: { labels: ['a', 'b'] } },
        domains: { one: { type: 'mood', typeNamespace: 'public' }, two: { type: 'mood', typeNamespace: 'public' } },
        tables: { day: table({ x: of('one'), y: of('one', { dimensions: 1 }), z: of('mood') }) },
      },
      {
        enums: { mood: { labels: ['b', 'a'] } },
        domains: { two: { type: 'mood', typeNamespace: 'public' } },
        tables: { day: table({ x: of('two'), y: of('mood', { dimensions: 1 }), z: of('two') }) },
      },
    ],
    { rows: `insert into day values ('a', '{b}', 'a')` },
  ),
];
