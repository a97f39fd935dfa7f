import type { CompositeAttribute } from '../../../src/schema/index.ts';
import { integer, of, pair, sqlFunction, table } from '../pair.ts';
import type { Pair } from '../pair.ts';

const address = (...attributes: CompositeAttribute[]) => ({
  composites: { address: { attributes, comment: 'where' } },
  tables: {
    shop: table({ id: integer, at: of('address', { default: `row('x', 1)` }), all: of('address', { dimensions: 1 }) }),
  },
});
const unused = (...attributes: CompositeAttribute[]) => ({ composites: { address: { attributes } } });
const street: CompositeAttribute = { name: 'street', type: 'text' };
const zip: CompositeAttribute = { name: 'zip', type: 'integer' };
const more: CompositeAttribute = { name: 'more "it"', type: 'numeric(5,2)', dimensions: 1 };
const rows = `insert into shop values (1, row('a', 1), array[row('b', 2)::address, null, row('c', null)::address]),
  (2, null, null), (3, row(null, null), '{}')`;
const moods = (...labels: string[]) => ({
  enums: { mood: { labels } },
  composites: {
    felt: {
      attributes: [
        { name: 'how', type: 'mood', typeNamespace: 'public' },
        { name: 'all', type: 'mood', typeNamespace: 'public', dimensions: 1 },
      ],
    },
    outer_felt: { attributes: [{ name: 'inner', type: 'felt', typeNamespace: 'public' }, zip] },
  },
  tables: { day: table({ id: integer, one: of('felt'), many: of('felt', { dimensions: 1 }), deep: of('outer_felt') }) },
});

export const COMPOSITE_PAIRS: readonly Pair[] = [
  pair('a composite type is made', [
    {},
    {
      composites: {
        address: {
          attributes: [street, { ...zip, name: 'ZIP' }, { name: 'c', type: 'varchar(3)', collation: 'C' }],
          comment: 'x',
        },
      },
      tables: { shop: table({ at: of('address') }) },
    },
  ]),
  pair(
    'attributes come at the end',
    [
      address(street, zip),
      {
        ...address(street, zip, more),
        tables: { shop: table({ id: integer, at: of('address'), all: of('address', { dimensions: 1 }) }) },
      },
    ],
    { rows, changed: ['shop.at', 'shop.all'] },
  ),
  pair(
    'an attribute in the middle goes',
    [
      {
        ...address(street, more, zip),
        tables: { shop: table({ id: integer, at: of('address'), all: of('address', { dimensions: 1 }) }) },
      },
      address(street, zip),
    ],
    {
      rows: `insert into shop values (1, row('a', '{1}', 1), array[row('b', null, 2)::address]), (2, null, null)`,
      changed: ['shop.at', 'shop.all'],
    },
  ),
  pair(
    'attributes change their order',
    [
      address(street, zip),
      {
        ...address(zip, street),
        tables: {
          shop: table({
            id: integer,
            at: of('address', { default: `row(1, 'x')` }),
            all: of('address', { dimensions: 1 }),
          }),
        },
      },
    ],
    {
      rows,
      changed: ['shop.at', 'shop.all'],
      probe:
        `select 1 / (count(*) = 1)::int from shop where (at).street = 'a' and (at).zip = 1 and (all_of).street is null`.replace(
          ' and (all_of).street is null',
          ` and ("all"[3]).street = 'c'`,
        ),
    },
  ),
  pair('an attribute in use gets another type', [address(street, zip), address(street, { ...zip, type: 'bigint' })], {
    rows,
  }),
  pair('an attribute that nothing uses gets another type', [
    unused(street, zip),
    unused(street, { ...zip, type: 'bigint' }),
  ]),
  pair('attributes of nothing come, go and change', [
    unused(street, zip),
    unused({ ...street, type: 'varchar(9)', collation: 'C' }, more),
  ]),
  pair('a composite of an enum whose labels are replaced', [moods('a', 'b'), moods('b', 'x', 'a')], {
    rows: `insert into day values (1, row('a', '{a,b}'), array[row('b', null)::felt], row(row('a', '{}')::felt, 3)), (2, null, null, null)`,
  }),
  pair(
    'a composite within a composite changes its attributes',
    [
      {
        composites: {
          inner_type: { attributes: [street, zip] },
          outer_type: {
            attributes: [
              { name: 'one', type: 'inner_type', typeNamespace: 'public' },
              { name: 'many', type: 'inner_type', typeNamespace: 'public', dimensions: 1 },
            ],
          },
        },
        tables: { shop: table({ id: integer, it: of('outer_type') }) },
      },
      {
        composites: {
          inner_type: { attributes: [zip, street] },
          outer_type: {
            attributes: [
              { name: 'one', type: 'inner_type', typeNamespace: 'public' },
              { name: 'many', type: 'inner_type', typeNamespace: 'public', dimensions: 1 },
            ],
          },
        },
        tables: { shop: table({ id: integer, it: of('outer_type') }) },
      },
    ],
    {
      rows: `insert into shop values (1, row(row('a', 1)::inner_type, array[row('b', 2)::inner_type])), (2, null)`,
      changed: ['shop.it'],
      probe: `select 1 / (count(*) = 1)::int from shop where ((it).one).zip = 1 and ((it).many[1]).street = 'b'`,
    },
  ),
  pair('a composite type goes, and a function that takes it', [
    {
      ...address(street, zip),
      routines: sqlFunction('line(address)', {
        arguments: [{ name: 'a', type: 'address' }],
        returns: 'text',
        body: 'select ($1).street',
      }),
    },
    { tables: { shop: table({ id: integer }) } },
  ]),
  pair('a function takes a composite whose order changes', [
    {
      composites: { address: { attributes: [street, zip] } },
      routines: sqlFunction('line(address)', {
        arguments: [{ name: 'a', type: 'address' }],
        returns: 'text',
        body: 'select ($1).street',
        comment: 'kept',
      }),
    },
    {
      composites: { address: { attributes: [zip, street] } },
      routines: sqlFunction('line(address)', {
        arguments: [{ name: 'a', type: 'address' }],
        returns: 'text',
        body: 'select ($1).street',
        comment: 'kept',
      }),
    },
  ]),
];
