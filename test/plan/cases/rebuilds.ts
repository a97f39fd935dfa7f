import type { Column, Named, Partition, Table } from '../../../src/schema/index.ts';
import {
  int,
  materialized,
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

/** Tables that PostgreSQL cannot divide otherwise, and that are made anew. */
export const rebuildCases: readonly PlanCase[] = [
  {
    name: 'a table with rows, views, policies, triggers and references is partitioned',
    before: schema({
      tables: {
        events: table(columns, {
          primaryKey,
          comment: 'c',
          rowSecurity: 'forced',
          policies: { p: policy('id > 0') },
          triggers: { t: trigger('touch', { events: ['insert'] }) },
          indexes: { i: { keys: ['note'], comment: 'i' } },
        }),
        refers,
      },
      routines: triggerFunction('touch', 'begin new.id = new.id + 100; return new; end'),
      views: {
        v: view('select id from events'),
        w: materialized('select id from v', { w_id: { keys: ['id'], unique: true } }),
      },
    }),
    after: schema({
      tables: {
        events: table(columns, {
          primaryKey,
          comment: 'c',
          rowSecurity: 'forced',
          policies: { p: policy('id > 0') },
          triggers: { t: trigger('touch', { events: ['insert'] }) },
          indexes: { i: { keys: ['note'], comment: 'i' } },
          partitionBy: byDay,
          partitions: partitions({ low: LOW, rest: 'default' }),
        }),
        refers,
      },
      routines: triggerFunction('touch', 'begin new.id = new.id + 100; return new; end'),
      views: {
        v: view('select id from events'),
        w: materialized('select id from v', { w_id: { keys: ['id'], unique: true } }),
      },
    }),
    rows: 'alter table events disable trigger t; ' + REFERRING + 'alter table events enable trigger t;',
    same,
  },
  {
    name: 'the key of partitions changes, with columns and sequences',
    before: schema({
      tables: {
        events: table(
          {
            id: { type: 'integer', serial: true },
            no: { type: 'bigint', identity: 'always' },
            day: int,
            gone: optional(int),
            twice: { type: 'integer', generated: 'day * 2' },
          },
          { partitionBy: byDay, partitions: partitions({ part: LOW }) },
        ),
      },
    }),
    after: schema({
      tables: {
        events: table(
          {
            id: { type: 'integer', serial: true },
            no: { type: 'bigint', identity: 'always' },
            day: text,
            twice: { type: 'text', generated: "day || '!'" },
            fresh: optional(int),
          },
          {
            partitionBy: { strategy: 'hash', keys: ['id'] },
            partitions: partitions({ part: 'for values with (modulus 1, remainder 0)' }),
          },
        ),
      },
    }),
    rows: `insert into events (day) values (1), (2);`,
    same: ['select id, no, day::text from events order by 1'],
  },
  {
    name: 'a table is partitioned where its rows do not fit',
    before: schema({ tables: { events: table(columns, { primaryKey }) } }),
    after: only({ low: LOW }),
    rows: ROWS,
    fails: 'no partition of relation "events" found for row',
  },
  {
    name: 'two tables that refer to each other are partitioned',
    before: schema({
      tables: {
        a: table(
          { id: int, b: optional(int) },
          {
            primaryKey: { a_pkey: { columns: ['id'] } },
            foreignKeys: { to_b: { columns: ['b'], references: { namespace: 'public', table: 'b', columns: ['id'] } } },
          },
        ),
        b: table(
          { id: int, a: optional(int) },
          {
            primaryKey: { b_pkey: { columns: ['id'] } },
            foreignKeys: { to_a: { columns: ['a'], references: { namespace: 'public', table: 'a', columns: ['id'] } } },
          },
        ),
      },
    }),
    after: schema({
      tables: {
        a: table(
          { id: int, b: optional(int) },
          {
            partitionBy: { strategy: 'range', keys: ['id'] },
            partitions: partitions({ a0: 'default' }),
            primaryKey: { a_pkey: { columns: ['id'] } },
            foreignKeys: { to_b: { columns: ['b'], references: { namespace: 'public', table: 'b', columns: ['id'] } } },
          },
        ),
        b: table(
          { id: int, a: optional(int) },
          {
            partitionBy: { strategy: 'range', keys: ['id'] },
            partitions: partitions({ b0: 'default' }),
            primaryKey: { b_pkey: { columns: ['id'] } },
            foreignKeys: { to_a: { columns: ['a'], references: { namespace: 'public', table: 'a', columns: ['id'] } } },
          },
        ),
      },
    }),
    rows: `insert into a values (1, null); insert into b values (1, 1); update a set b = 1;`,
    same: ['select * from a', 'select * from b'],
  },
  {
    name: 'a column that tells partitions apart changes its type',
    before: only({ low: LOW }),
    after: schema({ tables: { events: events({ low: LOW }, { columns: { ...columns, day: { type: 'bigint' } } }) } }),
    rows: `insert into events values (1, 1, 'a');`,
    same,
  },
  {
    name: 'a table with constraints that wait for the end is partitioned',
    before: schema({
      tables: { events: table(columns, { uniques: { once: { columns: ['id', 'day'], deferrable: 'deferred' } } }) },
    }),
    after: schema({
      tables: {
        events: table(columns, {
          uniques: { once: { columns: ['id', 'day'], deferrable: 'deferred' } },
          checks: { later: { expression: 'id > 0', notValid: true } },
          partitionBy: byDay,
          partitions: partitions({ low: LOW }),
        }),
      },
    }),
    rows: `insert into events values (1, 1, 'a');`,
    same,
  },
  {
    name: 'partitions lie in two namespaces, and their table is divided in another way',
    before: schema({ tables: { events: events({ low: LOW, other: { bound: HIGH, namespace: 'app' } }) } }, { app: {} }),
    after: schema(
      {
        tables: {
          events: table(columns, {
            primaryKey,
            partitionBy: { strategy: 'hash', keys: ['day'] },
            partitions: partitions({ low: 'for values with (modulus 1, remainder 0)' }),
          }),
        },
      },
      { app: {} },
    ),
    rows: `insert into events values (1, 1, 'a');`,
    same,
  },
];
