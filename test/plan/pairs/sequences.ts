import type { Column, Sequence } from '../../../src/schema/index.ts';
import { integer, pair, table, text } from '../pair.ts';
import type { Pair } from '../pair.ts';

const sequence = (facts: Sequence) => ({ sequences: { ticket: facts } });
const next: Column = { type: 'bigint', default: `nextval('ticket')` };
const keyed = (id: Column) => ({ tables: { item: table({ id, name: text }) } });
const serial = (facts: Partial<Column> = {}): Column => ({ type: 'integer', serial: true, ...facts });
const identity = (facts: Partial<Column> = {}): Column => ({ type: 'integer', identity: 'by default', ...facts });
const rows = `insert into item (name) values ('a'), ('b'), ('c')`;
const probe = `insert into item (name) values ('d'); insert into item (name) values ('e')`;

export const SEQUENCE_PAIRS: readonly Pair[] = [
  pair('a sequence with everything is made', [
    {},
    sequence({
      type: 'integer',
      start: '10',
      increment: '5',
      minimum: '5',
      maximum: '1000',
      cache: '3',
      cycle: true,
      comment: 'tickets',
    }),
  ]),
  pair('every option of a sequence changes', [
    sequence({}),
    sequence({
      type: 'smallint',
      start: '10',
      increment: '2',
      minimum: '5',
      maximum: '500',
      cache: '7',
      cycle: true,
      comment: 'c',
    }),
  ]),
  pair('a sequence turns round', [sequence({ start: '5' }), sequence({ increment: '-1', type: 'integer' })]),
  pair('a sequence moves into other bounds', [
    sequence({ maximum: '10' }),
    sequence({ minimum: '100', maximum: '200' }),
  ]),
  pair('two tables take their default from a sequence', [
    {},
    { ...sequence({}), tables: { a: table({ id: next }), b: table({ id: next }) } },
  ]),
  pair('a sequence in another namespace with odd names', [
    { others: { 'Odd "x"': {} } },
    {
      others: { 'Odd "x"': { sequences: { "it's": { start: '3' } } } },
      tables: { a: table({ id: { type: 'bigint', default: `nextval('"Odd ""x"""."it''s"')` } }) },
    },
  ]),
  pair(
    'a sequence comes to be owned by the column that uses it',
    [
      { ...sequence({}), tables: { a: table({ id: { type: 'bigint' } }) } },
      {
        ...sequence({ ownedBy: { table: 'a', column: 'id' } }),
        tables: { a: table({ id: next }) },
      },
    ],
    { rows: 'insert into a values (1)' },
  ),
  pair('an owned sequence comes and goes with its table', [
    {},
    { ...sequence({ ownedBy: { table: 'a', column: 'id' } }), tables: { a: table({ id: next }) } },
  ]),
  pair('an owned sequence goes with its column, and its name to a table', [
    {
      ...sequence({ ownedBy: { table: 'a', column: 'id' } }),
      tables: { a: table({ id: next, name: text }) },
    },
    { tables: { a: table({ name: text }), ticket: table({ id: integer }) } },
  ]),
  pair('a sequence outlives the column that owned it', [
    { ...sequence({ ownedBy: { table: 'a', column: 'id' } }), tables: { a: table({ id: next, name: text }) } },
    {
      ...sequence({}),
      tables: { a: table({ name: text }) },
    },
  ]),
  pair(
    'an owned sequence goes and its column stays',
    [
      { ...sequence({ ownedBy: { table: 'a', column: 'id' } }), tables: { a: table({ id: next }) } },
      {
        tables: { a: table({ id: { type: 'bigint', default: '0' } }) },
      },
    ],
    { rows: 'insert into a default values' },
  ),
  pair('a serial column with options is made', [
    {},
    keyed(serial({ sequence: { start: '100', increment: '10', cache: '5' } })),
  ]),
  pair('an identity column with options is made', [
    {},
    keyed(identity({ sequence: { start: '-5', minimum: '-10', maximum: '99', cycle: true } })),
  ]),
  pair(
    'a serial column with options is added',
    [
      { tables: { item: table({ name: text }) } },
      { tables: { item: table({ name: text, id: serial({ sequence: { start: '100' } }) }) } },
    ],
    {
      rows,
      probe: `select 1 / (count(*) = 3)::int from item where id >= 100; ${probe}`,
    },
  ),
  pair(
    'an identity column with options is added',
    [
      { tables: { item: table({ name: text }) } },
      { tables: { item: table({ name: text, id: identity({ sequence: { increment: '-2' } }) }) } },
    ],
    { rows, probe },
  ),
  pair(
    'options of a serial column change',
    [keyed(serial()), keyed(serial({ sequence: { increment: '5', minimum: '3', cache: '2', cycle: true } }))],
    { rows, probe },
  ),
  pair(
    'options of an identity column change',
    [keyed(identity()), keyed(identity({ sequence: { start: '50', increment: '5', maximum: '5000' } }))],
    { rows, probe },
  ),
  pair(
    'the least number of an identity rises over its position',
    [keyed(identity()), keyed(identity({ sequence: { minimum: '100' } }))],
    {
      rows,
      probe: `${probe}; select 1 / (count(*) = 2)::int from item where id >= 100`,
    },
  ),
  pair(
    'a serial column with options becomes an identity with others',
    [keyed(serial({ sequence: { increment: '2' } })), keyed(identity({ sequence: { increment: '10', start: '7' } }))],
    { rows, probe },
  ),
  pair(
    'a serial column becomes an identity that counts down',
    [keyed(serial()), keyed(identity({ identity: 'always', sequence: { increment: '-1' } }))],
    { rows, probe },
  ),
  pair(
    'an identity becomes bigint and gets options',
    [keyed(identity()), keyed(identity({ type: 'bigint', sequence: { start: '3000000000', increment: '3' } }))],
    { rows, probe },
  ),
  pair(
    'an identity with options becomes smallint and loses them',
    [
      keyed(identity({ type: 'bigint', sequence: { maximum: '900000', cache: '9' } })),
      keyed(identity({ type: 'smallint' })),
    ],
    { rows, probe },
  ),
  pair(
    'a serial column becomes bigint and gets options',
    [keyed(serial()), keyed(serial({ type: 'bigint', sequence: { maximum: '3000000000' } }))],
    { rows, probe },
  ),
  pair(
    'a plain column becomes serial with options',
    [keyed(integer), keyed(serial({ sequence: { start: '10', increment: '10' } }))],
    {
      rows: `insert into item values (25, 'a')`,
      probe: `${probe}; select 1 / (count(*) = 2)::int from item where id >= 35`,
    },
  ),
  pair('an identity that starts beyond the new type, and was never used', [
    keyed(identity({ type: 'bigint', sequence: { start: '3000000000' } })),
    keyed(identity({ type: 'smallint', sequence: { start: '5' } })),
  ]),
  pair('a sequence changes while the column that owns it lets go of it', [
    { ...sequence({ ownedBy: { table: 'a', column: 'id' } }), tables: { a: table({ id: next }) } },
    { ...sequence({ increment: '5' }), tables: { a: table({ id: { type: 'bigint', default: '1' } }) } },
  ]),
];
