import type { Column, Named, Partition, Table } from '../../../src/schema/index.ts';
import {
  big,
  int,
  optional,
  partitions,
  policy,
  schema,
  table,
  text,
  trigger,
  triggerFunction,
  view,
} from '../plan-case.ts';
import type { PlanCase } from '../plan-case.ts';

const LOW = 'for values from (0) to (10)';
const HIGH = 'for values from (10) to (20)';
const columns: Named<Column> = { id: int, day: int, note: optional(text) };
const byDay = { strategy: 'range', keys: ['day'] } as const;
const primaryKey = { events_pkey: { columns: ['id', 'day'] } };

const events = (bounds: Named<string | Partition>, rest: Partial<Table> = {}): Table =>
  table(columns, { partitionBy: byDay, primaryKey, partitions: partitions(bounds), ...rest });
const only = (
  bounds: Named<string | Partition>,
  rest: Partial<Table> = {},
  others: Named<Table> = {},
): PlanCase['before'] => schema({ tables: { events: events(bounds, rest), ...others } });

const ROWS = `insert into events (id, day, note) values (1, 1, 'a'), (2, 5, 'b'), (3, 12, 'c');`;
const same = ['select id, day, note from events order by id'];
const refers: Table = table(
  { event: int, day: int },
  {
    foreignKeys: {
      to_event: {
        columns: ['event', 'day'],
        references: { namespace: 'public', table: 'events', columns: ['id', 'day'] },
      },
    },
  },
);
const REFERRING = `${ROWS} insert into refers values (3, 12);`;

export const partitionCases: readonly PlanCase[] = [
  {
    name: 'a partitioned table comes with partitions, keys and references',
    before: schema({}),
    after: only(
      { low: { bound: LOW, comment: 'low' }, rest: 'default' },
      { indexes: { events_note: { keys: ['note'] } }, checks: { positive: { expression: 'id > 0' } } },
      { refers },
    ),
  },
  {
    name: 'tables partitioned in other ways come',
    before: schema({}),
    after: schema(
      {
        tables: {
          h: table(
            { a: int },
            {
              partitionBy: { strategy: 'hash', keys: ['a'] },
              partitions: partitions({
                h0: 'for values with (modulus 2, remainder 0)',
                h1: 'for values with (modulus 2, remainder 1)',
              }),
            },
          ),
          l: table(
            { a: text },
            {
              partitionBy: { strategy: 'list', keys: [{ expression: 'lower(a)' }] },
              partitions: partitions({ l0: "for values in ('a', 'b')" }),
            },
          ),
          n: table(
            { a: text, b: int },
            {
              partitionBy: { strategy: 'range', keys: [{ column: 'a', collation: 'C' }, 'b'] },
              partitions: { n0: { bound: "for values from ('a', minvalue) to ('m', 1)", namespace: 'parts' } },
            },
          ),
        },
      },
      { parts: {} },
    ),
  },
  {
    name: 'a partition comes',
    before: only({ low: LOW }),
    after: only({ low: LOW, high: HIGH }),
    rows: `insert into events values (1, 1);`,
    never: ['parked', 'set schema'],
  },
  {
    name: 'a partition goes with its rows, under references',
    before: only({ low: LOW, high: HIGH }, {}, { refers }),
    after: only({ high: HIGH }, {}, { refers }),
  },
  {
    name: 'a default partition and a comment come',
    before: only({ low: LOW }),
    after: only({ low: { bound: LOW, comment: 'x' }, rest: { bound: 'default', comment: "it's" } }),
  },
  {
    name: 'bounds are swapped, under a reference',
    before: only({ a: LOW, b: HIGH }, {}, { refers }),
    after: only({ a: HIGH, b: LOW }, {}, { refers }),
  },
  {
    name: 'a bound grows over rows that something refers to',
    before: only({ low: LOW, high: HIGH }, { indexes: { events_note: { keys: ['note'] } } }, { refers }),
    after: only(
      { low: LOW, high: 'for values from (10) to (30)' },
      { indexes: { events_note: { keys: ['note'] } } },
      { refers },
    ),
    rows: REFERRING,
    same,
    never: ['drop table'],
  },
  {
    name: 'a bound does not hold the rows any more',
    before: only({ low: LOW }),
    after: only({ low: 'for values from (0) to (5)' }),
    rows: `insert into events values (1, 7);`,
    fails: 'violated by some row',
  },
  {
    name: 'a partition goes where another takes its place',
    before: only({ low: LOW, high: HIGH }),
    after: only({ all: 'for values from (0) to (20)' }),
  },
  {
    name: 'a partition moves to another namespace and gets another bound',
    before: schema({ tables: { events: events({ low: LOW }) } }, { parts: {} }),
    after: schema(
      { tables: { events: events({ low: { bound: 'for values from (0) to (15)', namespace: 'parts' } }) } },
      { parts: {} },
    ),
    rows: `insert into events values (1, 1);`,
    same,
  },
  {
    name: 'a partition becomes a table with keys and indexes of its own',
    before: only(
      { low: LOW, high: HIGH },
      { indexes: { events_note: { keys: ['note'] } }, checks: { positive: { expression: 'id > 0' } } },
    ),
    after: only(
      { high: HIGH },
      { indexes: { events_note: { keys: ['note'] } }, checks: { positive: { expression: 'id > 0' } } },
      {
        low: table(columns, {
          primaryKey: { low_key: { columns: ['id', 'day'] } },
          indexes: { low_by_note: { keys: ['note'], where: 'day > 1' } },
          checks: { small: { expression: 'id < 1000' } },
          comment: 'kept',
        }),
      },
    ),
    rows: ROWS,
    same: ['select * from low order by 1', 'select * from high order by 1'],
    changed: ['events'],
    never: ['drop table'],
  },
  {
    name: 'a partition of a table with a sequence becomes a table',
    before: schema({
      tables: {
        events: table(
          { id: { type: 'integer', serial: true }, no: { type: 'bigint', identity: 'always' }, day: int },
          { partitionBy: byDay, partitions: partitions({ low: LOW }) },
        ),
      },
    }),
    after: schema({
      tables: {
        events: table(
          { id: { type: 'integer', serial: true }, no: { type: 'bigint', identity: 'always' }, day: int },
          { partitionBy: byDay },
        ),
        low: table({ id: { type: 'integer', serial: true }, no: big, day: optional(int) }),
      },
    }),
    rows: `insert into events (day) values (1), (2);`,
    same: ['select * from low order by 1'],
    changed: ['events'],
  },
  {
    name: 'a partition stays when its table goes',
    before: only(
      { low: LOW },
      {
        foreignKeys: { up: { columns: ['day'], references: { namespace: 'public', table: 'days', columns: ['id'] } } },
      },
      { days: table({ id: int }, { primaryKey: { days_pkey: { columns: ['id'] } } }) },
    ),
    after: schema({
      tables: {
        low: table(columns, { primaryKey: { low_pkey: { columns: ['id', 'day'] } } }),
        days: table({ id: int }, { primaryKey: { days_pkey: { columns: ['id'] } } }),
      },
    }),
    rows: `insert into days values (1); insert into events values (1, 1, 'x');`,
    same: ['select * from low'],
  },
  {
    name: 'a table becomes the first partition of a table that is new',
    before: schema({
      tables: {
        old: table(columns, {
          primaryKey: { old_key: { columns: ['id'] } },
          indexes: { old_note: { keys: ['note'] } },
          triggers: { t: trigger('touch') },
          policies: { p: policy('id > 0') },
          rowSecurity: 'enabled',
          storageParameters: { fillfactor: '70' },
        }),
      },
      routines: triggerFunction('touch'),
    }),
    after: schema({
      tables: {
        events: events(
          { old: LOW },
          { indexes: { events_note: { keys: ['note'] } }, triggers: { t: trigger('touch') } },
        ),
      },
      routines: triggerFunction('touch'),
    }),
    rows: `insert into old values (1, 1, 'a');`,
    same: ['select * from old'],
    never: ['drop table', 'create table "old"'],
  },
  {
    name: 'a partition of one table goes, and one of another takes its name',
    before: schema({
      tables: {
        a: events({ part: LOW }, { primaryKey: { a_pkey: { columns: ['id', 'day'] } } }),
        b: events({}, { primaryKey: {} }),
      },
    }),
    after: schema({
      tables: {
        a: events({}, { primaryKey: { a_pkey: { columns: ['id', 'day'] } } }),
        b: events({ part: 'default' }, { primaryKey: {} }),
      },
    }),
    rows: `insert into a values (1, 1);`,
    says: ['drop table "part";', 'create table "part" partition of "b"'],
    changed: ['a', 'b'],
  },
  {
    name: 'a column of a partitioned table changes its type under a view on a partition',
    before: schema({ tables: { events: events({ low: LOW }) }, views: { v: view('select note from low') } }),
    after: schema({
      tables: { events: events({ low: LOW }, { columns: { ...columns, note: optional({ type: 'varchar(9)' }) } }) },
      views: { v: view('select note from low') },
    }),
    rows: `insert into events values (1, 1, 'a');`,
    same,
  },
  {
    name: 'a partitioned table goes with its partitions',
    before: only({ low: LOW, rest: 'default' }, {}, { refers }),
    after: schema({}),
  },
  {
    name: 'keys and indexes of a partitioned table change',
    before: only({ low: LOW }, { uniques: { u: { columns: ['day', 'note'] } }, indexes: { i: { keys: ['note'] } } }),
    after: only(
      { low: LOW },
      {
        primaryKey: { events_pkey: { columns: ['day', 'id'] } },
        uniques: { u2: { columns: ['day', 'note'] } },
        indexes: { i: { keys: ['note', 'id'] } },
      },
    ),
    rows: `insert into events values (1, 1, 'a');`,
    same,
  },
  {
    name: 'storage parameters of the indexes of a partitioned table change',
    before: only({ low: LOW }, { indexes: { i: { keys: ['note'], storageParameters: { fillfactor: '70' } } } }),
    after: only(
      { low: LOW },
      {
        primaryKey: { events_pkey: { columns: ['id', 'day'], storageParameters: { fillfactor: '80' } } },
        indexes: { i: { keys: ['note'] } },
      },
    ),
    rows: `insert into events values (1, 1, 'a');`,
    same,
  },
  {
    name: 'a partition moves to another namespace, and one of another table takes its name',
    before: schema({ tables: { a: events({ part: LOW }, { primaryKey: {} }) } }, { parts: {} }),
    after: schema(
      {
        tables: {
          a: events({ part: { bound: LOW, namespace: 'parts' } }, { primaryKey: {} }),
          b: table({ id: big, day: int }, { partitionBy: byDay, partitions: partitions({ part: 'default' }) }),
        },
      },
      { parts: {} },
    ),
    rows: `insert into a values (1, 1);`,
    same: ['select id, day from a'],
  },
  {
    name: 'a partition of one table goes, and one of a table with other columns takes its name',
    before: schema({ tables: { a: events({ part: LOW }, { primaryKey: {} }) } }),
    after: schema({
      tables: {
        a: events({}, { primaryKey: {} }),
        b: table(
          { id: big, day: int, more: optional(text) },
          { partitionBy: byDay, partitions: partitions({ part: 'default' }) },
        ),
      },
    }),
    rows: `insert into a values (1, 1);`,
    says: ['drop table "part";', 'create table "part" partition of "b"'],
    changed: ['a', 'b'],
  },
  {
    name: 'a partition comes to a table that says how values are stored and counted, and has them told of changes',
    before: schema({
      tables: {
        events: events(
          { low: LOW },
          { columns: { ...columns, note: { ...optional(text), statistics: 500, storage: 'external' } } },
        ),
      },
    }),
    after: schema({
      tables: {
        events: events(
          { low: LOW, rest: 'default' },
          { columns: { ...columns, note: { ...optional(text), statistics: 500, compression: 'pglz' } } },
        ),
      },
    }),
    rows: `insert into events values (1, 1, 'a');`,
    same,
    changed: ['events'],
    says: [
      'alter table "low" alter column "note" set compression pglz;',
      'alter table "rest" alter column "note" set statistics 500;',
    ],
  },
  {
    name: 'a partition becomes a table that keeps a check which is not valid',
    before: only({ low: LOW }, { checks: { later: { expression: 'id > 0', notValid: true, comment: 'c' } } }),
    after: schema({
      tables: {
        events: events({}, { checks: { later: { expression: 'id > 0', notValid: true, comment: 'c' } } }),
        low: table(columns, { checks: { later: { expression: 'id > 0', notValid: true, comment: 'd' } } }),
      },
    }),
    rows: `insert into events values (1, 1, 'a');`,
    same: ['select * from low'],
    changed: ['events'],
  },
];
