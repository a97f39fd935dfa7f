import type { Column, Named, Table, Trigger } from '../../../src/schema/index.ts';
import { integer, of, pair, sqlFunction, table, text } from '../pair.ts';
import type { Pair } from '../pair.ts';

const NAMED_X = {
  composites: { composites: { x: { attributes: [{ name: 'a', type: 'text' }] } } },
  domains: { domains: { x: { type: 'text' } } },
  sequences: { sequences: { x: {} } },
};
const STATE: Named<Column> = { x: { type: 'text', default: `'new'` }, c: integer };
const NOT_NEW: Partial<Table> = {
  checks: { k: { expression: `x <> 'new'` } },
  indexes: { i: { keys: ['x'], where: `x <> 'new'` } },
};
const CALLS: Named<Trigger> = {
  touch: { timing: 'before', events: ['insert'], forEach: 'row', function: { namespace: 'public', name: 'calc' } },
};

export const MERE_MENTIONS: readonly Pair[] = [
  pair('a constant is the name of a sequence that goes with the table', [
    {
      domains: { d: { type: 'text', default: `'a'` } },
      sequences: { a: { ownedBy: { table: 't', column: 'c' } } },
      tables: { t: table({ x: of('d'), c: integer }) },
    },
    {},
  ]),
  pair('a composite type is called like the namespace of a function', [
    {},
    {
      domains: { d: { type: 'bigint', checks: { x: 'billing.calc(value::integer) is not null' } } },
      composites: { billing: { attributes: [{ name: 'a', type: 'd', typeNamespace: 'public' }] } },
      others: {
        billing: {
          routines: sqlFunction('calc(integer)', {
            arguments: [{ type: 'integer' }],
            returns: 'integer',
            body: 'select $1',
          }),
        },
      },
    },
  ]),
  pair('overloads with bodies that name each other', [
    {
      routines: {
        ...sqlFunction('f()', {
          arguments: [],
          returns: 'table(id integer)',
          atomic: true,
          body: 'begin atomic select 2::integer; end',
        }),
        ...sqlFunction('f(boolean)', { arguments: [{ type: 'boolean' }], returns: 'integer', body: 'select 2' }),
      },
      tables: { f: table({ id: integer }) },
    },
    {
      routines: {
        ...sqlFunction('f()', { arguments: [], returns: 'integer', body: 'select 2' }),
        ...sqlFunction('f(boolean)', {
          arguments: [{ type: 'boolean' }],
          returns: 'bigint',
          atomic: true,
          body: 'return (select count(*) from public.f)',
        }),
      },
      tables: { f: table({ id: integer }) },
    },
  ]),
  pair('a table calls one overload, and the other one reads the table', [
    {},
    {
      routines: {
        ...sqlFunction('f(text)', {
          arguments: [{ type: 'text' }],
          returns: 'text',
          volatility: 'immutable',
          body: 'select $1',
        }),
        ...sqlFunction('f(boolean)', {
          arguments: [{ type: 'boolean' }],
          returns: 'integer',
          atomic: true,
          body: 'return (select count(*) from public.user)::integer',
        }),
      },
      tables: { user: table({ a: text, id: { type: 'text', nullable: true, generated: 'f(a::text)' } }) },
    },
  ]),
  ...(['composites', 'domains', 'sequences'] as const).map((kind) =>
    pair(`a column of a table that is made anew is called like something of the ${kind} that goes`, [
      {
        ...NAMED_X[kind],
        tables: { t: table({ x: integer }, { checks: { a: { expression: 'x between -200 and 20000' } } }) },
      },
      {
        sequences: { y: {} },
        tables: { t: table({ x: { type: 'bigint' } }, { partitionBy: { strategy: 'range', keys: ['x'] } }) },
      },
    ]),
  ),
  pair('a domain goes, and a sequence gets its name', [
    { domains: { x: { type: 'text' } }, tables: { t: table({ c: of('x') }) } },
    { sequences: { x: {} }, tables: { t: table({ c: text }) } },
  ]),
  pair('a constant in a table that is made anew is called like a sequence that goes', [
    { sequences: { new: {} }, tables: { t: table(STATE, NOT_NEW) } },
    {
      tables: {
        new: table({ a: integer }),
        t: table(STATE, { ...NOT_NEW, partitionBy: { strategy: 'list', keys: ['x'] } }),
      },
    },
  ]),
  pair('a function is dropped after the index of a table that is made anew, which calls it', [
    {
      routines: sqlFunction('calc(integer)', {
        arguments: [{ type: 'integer' }],
        returns: 'integer',
        volatility: 'immutable',
        body: 'select $1 * 3',
      }),
      tables: { t: table({ id: integer }, { indexes: { i: { keys: [{ expression: '"public"."calc"("id")' }] } } }) },
    },
    {
      routines: sqlFunction('calc()', {
        arguments: [],
        returns: 'trigger',
        language: 'plpgsql',
        body: 'begin return new; end',
      }),
      tables: { t: table({ id: integer }, { partitionBy: { strategy: 'list', keys: ['id'] }, triggers: CALLS }) },
    },
  ]),
  pair('a policy leaves a column for a view of all columns without it', [
    {
      tables: {
        t: table({ id: integer, n: { type: 'integer', nullable: true } }, { policies: { p: { using: 'n > 0' } } }),
      },
    },
    {
      tables: { t: table({ id: integer }, { policies: { p: { using: 'exists (select from v where v.id > 0)' } } }) },
      views: { v: { definition: 'select * from public.t', viewIndexes: {}, viewTriggers: {} } },
    },
  ]),
  pair('a sequence goes whose name is in the default of a column of a type that is made anew', [
    {
      enums: { kind: { labels: ['x', 'y', 'z'] } },
      sequences: { x: {} },
      tables: { t: table({ c: of('kind', { default: `'x'` }) }) },
    },
    { enums: { kind: { labels: ['x', 'y'] } }, tables: { t: table({ c: of('kind', { default: `'x'` }) }) } },
  ]),
];
