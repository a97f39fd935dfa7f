import { integer, of, pair, table, text } from '../pair.ts';
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

export const DOMAIN_PAIRS: readonly Pair[] = [
  pair('a domain with everything is made', [
    {},
    {
      domains: {
        email: {
          type: 'varchar(80)',
          collation: 'C',
          default: `'a@b'`,
          notNull: true,
          checks: { at: `value like '%@%'`, long: 'length(value) > 2' },
          comment: "an e-mail's address",
        },
      },
      tables: { person: table({ email: of('email') }) },
    },
  ]),
  pair(
    'a domain changes in place',
    [
      plain({ default: '1', checks: { low: 'value > 0', gone: 'value <> 99' } }),
      plain({
        default: '2',
        checks: { low: 'value > 1', fresh: 'value < 100' },
        comment: 'now',
      }),
    ],
    { rows: plainRows },
  ),
  pair('a domain becomes not null in place', [plain({}), plain({ notNull: true, default: '0' })], {
    rows: `insert into item values (1, 3)`,
  }),
  pair('a domain with columns of arrays gets a check', [withDomain({}), withDomain({ checks: { low: 'value > 0' } })], {
    rows,
  }),
  pair(
    'a domain gets another base type',
    [
      withDomain({ checks: { low: 'value > 0' } }),
      withDomain({
        type: 'bigint',
        checks: { low: 'value > 0' },
        comment: 'big',
      }),
    ],
    { rows },
  ),
  pair('a domain goes from numbers to text under a default', [plain({}), plain({ type: 'text' })], { rows: plainRows }),
  pair(
    'a domain gets other modifiers and a collation',
    [plain({ type: 'varchar(9)' }), plain({ type: 'varchar(20)', collation: 'C' })],
    {
      rows: plainRows,
    },
  ),
  pair(
    'a column goes from a type to a domain over it',
    [
      { domains: { amount: { type: 'integer' } }, tables: { item: table({ id: integer, value: integer }) } },
      {
        domains: { amount: { type: 'integer' } },
        tables: { item: table({ id: integer, value: { type: 'amount', typeNamespace: 'public' } }) },
      },
    ],
    { rows: 'insert into item values (1, 2)' },
  ),
  pair(
    'a column of text goes to a domain over numbers',
    [
      { domains: { amount: { type: 'integer' } }, tables: { item: table({ id: integer, value: text }) } },
      {
        domains: { amount: { type: 'integer' } },
        tables: { item: table({ id: integer, value: of('amount') }) },
      },
    ],
    { rows: `insert into item values (1, '2'), (2, null)` },
  ),
  pair('a domain goes with its column', [plain({}), { tables: { item: table({ id: integer }) } }]),
];
