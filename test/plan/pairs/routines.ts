import type { Routine } from '../../../src/schema/index.ts';
import { integer, pair, sqlFunction, table } from '../pair.ts';
import type { Pair } from '../pair.ts';

type Facts = Partial<Routine>;

const twice = (facts: Facts = {}) =>
  sqlFunction('twice(integer)', {
    arguments: [{ name: 'n', type: 'integer' }],
    returns: 'integer',
    body: 'select $1 * 2',
    ...facts,
  });
const number = { name: 'n', type: 'integer' };
const items = (column: object = {}, more = {}) => ({
  tables: { item: table({ id: integer, n: { type: 'integer', nullable: true, ...column } }, more) },
});

export const ROUTINE_PAIRS: readonly Pair[] = [
  pair('a function with everything is made', [
    {},
    {
      routines: sqlFunction('sum_up(integer, text, variadic integer[])', {
        arguments: [
          { name: 'a "b"', type: 'integer' },
          { type: 'text', default: `'it''s'` },
          { name: 'rest', type: 'integer[]', mode: 'variadic', default: `'{}'` },
          { name: 'total', type: 'integer', mode: 'out' },
        ],
        language: 'plpgsql',
        body: `begin total := 1; perform $q$a$q$, '$$'; end`,
        volatility: 'stable',
        strict: true,
        securityDefiner: true,
        leakproof: true,
        parallel: 'safe',
        cost: 5,
        settings: { search_path: `'public', 'pg_temp'`, work_mem: `'1MB'` },
        comment: 'sums',
      }),
    },
  ]),
  pair('functions that give rows are made', [
    {},
    {
      ...items(),
      routines: {
        ...sqlFunction('all_items()', { arguments: [], returns: 'setof item', body: 'select * from item', rows: 10 }),
        ...sqlFunction('pairs(integer)', {
          arguments: [number],
          returns: 'table(a integer, b text)',
          body: `select $1, 'x'`,
        }),
      },
    },
  ]),
  pair('a procedure is made', [
    {},
    {
      ...items(),
      routines: {
        'fill(integer)': {
          name: 'fill',
          kind: 'procedure',
          arguments: [{ name: 'n', type: 'integer', mode: 'inout' }],
          language: 'plpgsql',
          body: 'begin insert into item (id) values (n); n := n + 1; end',
          comment: 'fills',
        },
        'clear_all()': {
          name: 'clear_all',
          kind: 'procedure',
          arguments: [],
          language: 'sql',
          body: 'begin atomic delete from item; end',
          atomic: true,
          securityDefiner: true,
        },
      },
    },
  ]),
  pair('a function of a namespace with odd names', [
    {},
    {
      others: {
        'Odd "x"': {
          routines: {
            "it's(text)": {
              name: "it's",
              arguments: [{ name: 'select', type: 'text' }],
              returns: 'text',
              language: 'sql',
              body: 'return "select"',
              atomic: true,
            },
          },
        },
      },
    },
  ]),
  pair('overloads come, and one of them goes', [
    {
      routines: {
        ...twice(),
        ...sqlFunction('twice(text)', { arguments: [{ type: 'text' }], returns: 'text', body: 'select $1 || $1' }),
      },
    },
    {
      routines: {
        ...twice(),
        ...sqlFunction('twice(bigint)', { arguments: [{ type: 'bigint' }], returns: 'bigint', body: 'select $1 * 2' }),
      },
    },
  ]),
  pair('a function changes in place', [
    { routines: twice() },
    {
      routines: twice({
        body: 'select $1 + $1',
        arguments: [{ ...number, default: '1' }],
        volatility: 'immutable',
        strict: true,
        cost: 2,
        comment: 'x',
        settings: { work_mem: `'1MB'` },
      }),
    },
  ]),
  pair('only the comment of a function changes', [
    { routines: twice({ comment: 'a' }) },
    { routines: twice({ comment: 'b' }) },
  ]),
  pair('a function gets other names and another result', [
    { routines: twice({ comment: 'kept' }) },
    {
      routines: twice({ arguments: [{ name: 'm', type: 'integer' }], returns: 'bigint', comment: 'kept' }),
    },
  ]),
  pair('a function becomes a procedure', [
    { routines: twice() },
    {
      routines: {
        'twice(integer)': {
          name: 'twice',
          kind: 'procedure',
          arguments: [number],
          language: 'plpgsql',
          body: 'begin end',
        },
      },
    },
  ]),
  pair('functions call each other', [
    {},
    {
      routines: {
        ...sqlFunction('a_calls_b(integer)', {
          arguments: [number],
          returns: 'integer',
          body: 'select case when $1 > 0 then b_calls_a($1 - 1) else 0 end',
        }),
        ...sqlFunction('b_calls_a(integer)', { arguments: [number], returns: 'integer', body: 'select a_calls_b($1)' }),
        ...sqlFunction('a_first(integer)', {
          arguments: [number],
          returns: 'integer',
          body: 'return z_last(1)',
          atomic: true,
        }),
        ...sqlFunction('z_last(integer)', { arguments: [number], returns: 'integer', body: 'return $1', atomic: true }),
      },
    },
  ]),
];
