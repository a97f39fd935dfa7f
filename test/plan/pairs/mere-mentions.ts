import { integer, of, pair, sqlFunction, table } from '../pair.ts';
import type { Pair } from '../pair.ts';

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
];
