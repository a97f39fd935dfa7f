import type { Named, Partition, Schema, Table } from '../../../src/schema/index.ts';
import { int, of, schema, table, text } from '../rename-case.ts';
import type { RenameCase } from '../rename-case.ts';

const log = (name: string, column: string, partitions: Named<Partition>): Table =>
  table(
    { [column]: { type: 'date' }, note: text },
    {
      partitionBy: { strategy: 'range', keys: [column] },
      checks: { [`${name}_${column}_check`]: { expression: `${column} > '2000-01-01'` } },
      indexes: { [`${name}_${column}_index`]: { keys: [column] } },
      partitions,
    },
  );

const year = (number: number): Partition => ({
  bound: `for values from ('${number}-01-01') to ('${number + 1}-01-01')`,
});

const LOG_ROWS = `insert into log (day, note) values ('2025-05-05', 'a'), ('2026-06-06', 'b')`;

/** The longest names there can be, which differ in their last letter. */
const long = (last: string): string => 'n'.repeat(62) + last;

const booking = (name: string, [room, during]: readonly [string, string]): Schema => ({
  ...schema({
    tables: {
      [name]: table(
        { [room]: int, [during]: { type: 'tsrange' } },
        {
          exclusions: {
            [`${name}_excl`]: {
              definition: `exclude using gist (${room} with =, ${during} with &&) where (${room} > 0)`,
              deferrable: 'immediate',
            },
          },
        },
      ),
    },
  }),
  extensions: { btree_gist: {} },
});

export const RARE_CASES: readonly RenameCase[] = [
  {
    name: 'a partitioned table with its key column, and partitions that are named after it',
    before: schema({ tables: { log: log('log', 'day', { log_2025: year(2025), log_2026: year(2026) }) } }),
    after: schema({ tables: { event: log('event', 'at', { event_2025: year(2025), event_2026: year(2026) }) } }),
    renames: ['table log → event', 'column log.day → event.at'],
    asks: ['table log → event'],
    rows: LOG_ROWS,
    same: [
      ['select * from log order by 1', 'select * from event order by 1'],
      ['select * from log_2026', 'select * from event_2026'],
    ],
    never: ['drop', 'create', 'attach'],
  },
  {
    name: 'a partitioned table that goes to another namespace with some of its partitions',
    before: schema(
      { tables: { log: log('log', 'day', { log_2025: year(2025), log_2026: { ...year(2026), namespace: 'past' } }) } },
      { past: {}, app: {} },
    ),
    after: schema(
      {},
      {
        past: {},
        app: {
          tables: { log: log('log', 'day', { log_2025: year(2025), log_2026: { ...year(2026), namespace: 'past' } }) },
        },
      },
    ),
    renames: ['table public.log → app.log'],
    asks: ['table log → app.log'],
    rows: LOG_ROWS,
    same: [
      ['select * from log order by 1', 'select * from app.log order by 1'],
      ['select * from log_2025', 'select * from app.log_2025'],
      ['select * from past.log_2026', 'select * from past.log_2026'],
    ],
    never: ['drop', 'create', 'attach'],
  },
  {
    name: 'the labels of an enum by which a table is divided',
    before: byState(['open', 'shut']),
    after: byState(['free', 'shut']),
    renames: ['label state.open → state.free'],
    asks: ['label state.open → free'],
    rows: `insert into item values (1, 'open'), (2, 'shut')`,
    same: [['select id from item_1', 'select id from item_1']],
    sql: [`alter type "state" rename value 'open' to 'free';`],
  },
  {
    name: 'the columns of an exclusion constraint, and its table',
    before: booking('booking', ['room', 'during']),
    after: booking('stay', ['place', 'time']),
    renames: ['table booking → stay', 'column booking.room → stay.place', 'column booking.during → stay.time'],
    asks: ['table booking → stay'],
    rows: `insert into booking values (1, '[2026-01-01,2026-01-02)')`,
    same: [['select * from booking', 'select * from stay']],
    never: ['drop', 'exclude'],
  },
  {
    name: 'names that need quotes',
    before: schema({
      tables: {
        'My "User"': table(
          { Id: int, 'e-mail': text, order: text },
          { checks: { 'has e-mail': { expression: `"e-mail" <> '' and "order" <> ''` } } },
        ),
      },
    }),
    after: schema({
      tables: {
        Account: table(
          { id: int, 'E "Mail"': text, select: text },
          { checks: { 'has e-mail': { expression: `"E ""Mail""" <> '' and "select" <> ''` } } },
        ),
      },
    }),
    renames: [
      'table My "User" → Account',
      'column My "User".Id → Account.id',
      'column My "User".e-mail → Account.E "Mail"',
      'column My "User".order → Account.select',
    ],
    asks: ['table My "User" → Account'],
    rows: `insert into "My ""User""" values (1, 'a', 'b')`,
    same: [['select * from "My ""User"""', 'select * from "Account"']],
    never: ['drop', 'check'],
  },
  {
    name: 'names of 63 bytes that are exchanged, with the sequences behind',
    before: schema({
      tables: {
        [long('a')]: table({ [long('x')]: { type: 'integer', serial: true }, [long('y')]: int }),
        [long('b')]: table({ id: int }),
      },
    }),
    after: schema({
      tables: {
        [long('b')]: table({ [long('y')]: { type: 'integer', serial: true }, [long('x')]: int }),
        [long('a')]: table({ id: int }),
      },
    }),
    renames: [
      `table ${long('a')} → ${long('b')}`,
      `table ${long('b')} → ${long('a')}`,
      `column ${long('a')}.${long('x')} → ${long('b')}.${long('y')}`,
      `column ${long('a')}.${long('y')} → ${long('b')}.${long('x')}`,
    ],
    asks: [
      `column ${long('a')}.${long('x')} → id`,
      `column ${long('a')}.${long('y')} → id`,
      `column ${long('b')}.id → ${long('x')} | ${long('y')}`,
    ],
    rows: `insert into ${long('a')} (${long('y')}) values (7); insert into ${long('b')} values (8)`,
    same: [
      [`select ${long('x')}, ${long('y')} from ${long('a')}`, `select ${long('y')}, ${long('x')} from ${long('b')}`],
      [`select * from ${long('b')}`, `select * from ${long('a')}`],
    ],
    never: ['drop'],
  },
  {
    name: 'a column that differs in the case of its letters alone',
    before: schema({
      tables: {
        user: table({ id: int, fullName: text }, { checks: { named: { expression: `"fullName" <> 'fullName'` } } }),
      },
    }),
    after: schema({
      tables: {
        user: table({ id: int, full_name: text }, { checks: { named: { expression: `full_name <> 'fullName'` } } }),
      },
    }),
    renames: ['column user.fullName → user.full_name'],
    asks: ['column user.fullName → full_name'],
    rows: `insert into "user" values (1, 'Ann')`,
    same: [['select * from "user"', 'select * from "user"']],
    sql: ['alter table "user" rename column "fullName" to "full_name";'],
  },
  {
    name: 'a table whose column sequences are special, and of which all columns exchange their names',
    before: schema({
      tables: {
        user: table({
          a: { type: 'integer', serial: true, sequence: { start: '5' } },
          b: { type: 'bigint', identity: 'always' },
        }),
      },
    }),
    after: schema({
      tables: {
        user: table({
          b: { type: 'integer', serial: true, sequence: { start: '5' } },
          a: { type: 'bigint', identity: 'always' },
        }),
      },
    }),
    renames: ['column user.a → user.b', 'column user.b → user.a'],
    asks: [],
    rows: 'insert into "user" default values',
    same: [['select a, b from "user"', 'select b, a from "user"']],
    never: ['drop', 'add'],
  },
];

function byState([open, shut]: readonly [string, string]): Schema {
  return schema({
    enums: { state: { labels: [open, shut] } },
    tables: {
      item: table(
        { id: int, state: of('state') },
        {
          partitionBy: { strategy: 'list', keys: ['state'] },
          partitions: {
            item_1: { bound: `for values in ('${open}')` },
            item_2: { bound: `for values in ('${shut}')` },
          },
        },
      ),
    },
  });
}
