import type { Column } from '../../../src/schema/index.ts';
import { integer, of, pair, sqlFunction, table, text } from '../pair.ts';
import type { Pair, Parts } from '../pair.ts';

const enumOf = (...labels: string[]) => ({ enums: { mood: { labels } } });

const counted: Column = { type: 'integer', serial: true, sequence: { start: '50', increment: '10' } };

export const TABLES_AND_TYPES: readonly Pair[] = [
  pair(
    'an enum becomes a domain of the same name',
    [
      { ...enumOf('a'), tables: { day: table({ how: of('mood') }) } },
      {
        domains: { mood: { type: 'text', checks: { known: `value in ('a')` } } },
        tables: { day: table({ how: text }) },
      },
    ],
    { rows: `insert into day values ('a')` },
  ),
  pair('a table that owned a sequence goes, and a table takes the name', [
    {
      sequences: { ticket: { ownedBy: { table: 'a', column: 'id' } } },
      tables: { a: table({ id: { type: 'bigint', default: `nextval('ticket')` } }) },
    },
    { tables: { ticket: table({ id: integer }) } },
  ]),
  pair(
    'a domain in place of an enum, and its function with it',
    [
      {
        ...enumOf('a', 'b'),
        routines: sqlFunction('is_good(mood)', {
          arguments: [{ name: 'm', type: 'mood' }],
          returns: 'boolean',
          body: `select $1 = 'a'`,
          volatility: 'immutable',
        }),
        domains: { felt: { type: 'mood', typeNamespace: 'public', checks: { good: 'is_good(value)' } } },
        tables: { day: table({ how: of('felt'), often: of('felt', { dimensions: 1 }) }) },
      },
      {
        ...enumOf('b', 'a'),
        routines: sqlFunction('is_good(mood)', {
          arguments: [{ name: 'm', type: 'mood' }],
          returns: 'boolean',
          body: `select $1 = 'a'`,
          volatility: 'immutable',
        }),
        domains: { felt: { type: 'mood', typeNamespace: 'public', checks: { good: 'is_good(value)' } } },
        tables: { day: table({ how: of('felt'), often: of('felt', { dimensions: 1 }) }) },
      },
    ],
    { rows: `insert into day values ('a', '{a}')` },
  ),
  pair('policies and triggers call functions that are made anew', [policed('a'), policed('b')], {
    rows: 'insert into item values (1)',
  }),
  pair(
    'a function in place of another with the same body, among overloads with defaults',
    [
      {
        routines: {
          ...sqlFunction('f(integer)', {
            arguments: [{ name: 'a', type: 'integer' }],
            returns: 'integer',
            body: 'select 1',
          }),
          ...sqlFunction('f(integer, integer)', {
            arguments: [
              { name: 'a', type: 'integer' },
              { name: 'b', type: 'integer', default: '1' },
            ],
            returns: 'integer',
            body: 'select 2',
          }),
        },
        tables: { item: table({ id: { type: 'integer', default: 'f(1, 2)' } }) },
      },
      {
        routines: {
          ...sqlFunction('f(integer)', {
            arguments: [{ name: 'a', type: 'integer' }],
            returns: 'integer',
            body: 'select 1',
          }),
          ...sqlFunction('f(integer, integer)', {
            arguments: [
              { name: 'a', type: 'integer' },
              { name: 'b', type: 'integer' },
            ],
            returns: 'integer',
            body: 'select 2',
          }),
        },
        tables: { item: table({ id: { type: 'integer', default: 'f(1, 2)' } }) },
      },
    ],
    { rows: 'insert into item values (1)' },
  ),
  pair(
    'a table with a serial column that counts its own way is divided into partitions',
    [
      { tables: { item: table({ id: counted, name: { ...text, storage: 'external', statistics: 7 } }) } },
      {
        tables: {
          item: table(
            { id: counted, name: { ...text, storage: 'external', statistics: 7 } },
            {
              partitionBy: { strategy: 'hash', keys: ['id'] },
              partitions: { item_0: { bound: 'for values with (modulus 1, remainder 0)' } },
            },
          ),
        },
      },
    ],
    {
      rows: `insert into item (name) values ('a'), ('b')`,
      probe: `insert into item (name) values ('c'); select 1 / (max(id) = 70)::int from item`,
    },
  ),
];

function policed(name: string): Parts {
  return {
    routines: {
      ...sqlFunction('may_see(integer)', {
        arguments: [{ name, type: 'integer' }],
        returns: 'boolean',
        body: 'select true',
        volatility: 'immutable',
      }),
      ...sqlFunction('stamp()', {
        arguments: [],
        returns: 'trigger',
        language: 'plpgsql',
        body: 'begin return new; end',
      }),
    },
    tables: {
      item: table(
        { id: integer },
        {
          rowSecurity: 'enabled',
          policies: { seen: { using: 'may_see(id)' } },
          triggers: {
            stamped: {
              timing: 'before',
              events: ['update'],
              forEach: 'row',
              when: 'may_see(new.id)',
              function: { namespace: 'public', name: 'stamp' },
            },
          },
        },
      ),
    },
  };
}
