import type { Column, CompositeAttribute } from '../../../src/schema/index.ts';
import { integer, of, pair, sqlFunction, table } from '../pair.ts';
import type { Pair, Parts } from '../pair.ts';

const part: CompositeAttribute = { name: 'a', type: 'integer' };
const labels = { enums: { k: { labels: ['(1)', '(2)'] } } };
const row = { composites: { k: { attributes: [part] } } };
const span = { ranges: { k: { subtype: 'integer' } } };
const word = { domains: { k: { type: 'text', checks: { short: 'length(value) < 9' } } } };
const day = (more: Readonly<Record<string, Column>> = {}): NonNullable<Parts['tables']> => ({
  day: table({ id: integer, how: of('k'), ...more }),
});
const rows = `insert into day (id, how) values (1, '(1)')`;
const view = { shown: { definition: 'select id, how from public.day', viewIndexes: {}, viewTriggers: {} } };

export const CHANGED_KINDS: readonly Pair[] = [
  pair(
    'an enum becomes a composite type under its columns',
    [
      { ...labels, tables: day() },
      { ...row, tables: day() },
    ],
    { rows },
  ),
  pair(
    'an enum becomes a domain under columns, lists and a view',
    [
      { ...labels, tables: day({ all: of('k', { dimensions: 1 }) }), views: view },
      { ...word, tables: day({ all: of('k', { dimensions: 1 }) }), views: view },
    ],
    { rows: `insert into day values (1, '(1)', '{(1),(2)}')` },
  ),
  pair(
    'a domain becomes a composite type under its columns',
    [
      { ...word, tables: day() },
      { ...row, tables: day() },
    ],
    { rows },
  ),
  pair(
    'an enum with a default becomes a domain',
    [
      { ...labels, tables: day({ last: of('k', { default: `'(2)'` }) }) },
      { ...word, tables: day({ last: of('k', { default: `'(2)'` }) }) },
    ],
    { rows },
  ),
  pair(
    'an enum becomes a domain under a domain, a composite type and a function',
    [
      {
        ...labels,
        domains: { d: { type: 'k', typeNamespace: 'public' } },
        composites: { c: { attributes: [{ name: 'k', type: 'k', typeNamespace: 'public' }] } },
        routines: sqlFunction('f(k)', { arguments: [{ type: 'k' }], returns: 'text', body: 'select $1::text' }),
        tables: day({ d: of('d'), c: of('c') }),
      },
      {
        domains: { ...word.domains, d: { type: 'k', typeNamespace: 'public' } },
        composites: { c: { attributes: [{ name: 'k', type: 'k', typeNamespace: 'public' }] } },
        routines: sqlFunction('f(k)', { arguments: [{ type: 'k' }], returns: 'text', body: 'select $1::text' }),
        tables: day({ d: of('d'), c: of('c') }),
      },
    ],
    { rows: `insert into day values (1, '(1)', '(2)', row('(1)'))` },
  ),
  pair('a range type becomes an enum under its columns', [
    { ...span, tables: day() },
    { ...labels, tables: day() },
  ]),
  pair('a domain becomes an enum while a table that has it goes', [{ ...word, tables: day() }, { ...labels }], {
    rows,
  }),
  pair(
    'a composite type becomes a table, and a column has its rows',
    [{ ...row, tables: day() }, { tables: { ...day(), k: table({ a: integer }) } }],
    { rows, changed: ['day.how'] },
  ),
];
