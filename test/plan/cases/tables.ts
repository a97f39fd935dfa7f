import { EMPTY_SCHEMA } from '../../../src/schema/index.ts';
import { big, int, optional, people, PEOPLE_ROWS, schema, table, text, view } from '../plan-case.ts';
import type { PlanCase } from '../plan-case.ts';

const toPeople = (rest = {}): PlanCase['before']['namespaces'][string]['tables'][string] =>
  table(
    { person: int },
    {
      foreignKeys: {
        to_person: { columns: ['person'], references: { namespace: 'public', table: 'people', columns: ['id'] } },
      },
      ...rest,
    },
  );

export const tableCases: readonly PlanCase[] = [
  {
    name: 'a table comes with all that a table can say',
    before: EMPTY_SCHEMA,
    after: schema({
      tables: {
        people: people(
          {},
          {
            unlogged: true,
            comment: 'c',
            storageParameters: { fillfactor: '70', autovacuum_enabled: 'false', 'toast.autovacuum_enabled': 'false' },
          },
        ),
      },
    }),
  },
  {
    name: 'storage parameters of a table come, change and go',
    before: schema({
      tables: { people: people({}, { storageParameters: { fillfactor: '70', autovacuum_enabled: 'false' } }) },
    }),
    after: schema({
      tables: { people: people({}, { storageParameters: { fillfactor: '60', 'toast.autovacuum_enabled': 'false' } }) },
    }),
    rows: PEOPLE_ROWS,
  },
  {
    name: 'tables that refer to each other stop being logged',
    before: schema({
      tables: {
        people: people(
          { best: optional(int) },
          {
            foreignKeys: {
              to_other: { columns: ['best'], references: { namespace: 'public', table: 'other', columns: ['person'] } },
            },
          },
        ),
        other: toPeople({ uniques: { other_person: { columns: ['person'] } } }),
      },
    }),
    after: schema({
      tables: {
        people: people(
          { best: optional(int) },
          {
            unlogged: true,
            foreignKeys: {
              to_other: { columns: ['best'], references: { namespace: 'public', table: 'other', columns: ['person'] } },
            },
          },
        ),
        other: toPeople({ unlogged: true, uniques: { other_person: { columns: ['person'] } } }),
      },
    }),
    rows: `${PEOPLE_ROWS} insert into other values (1); update people set best = 1;`,
  },
  {
    name: 'the comment of a table changes',
    before: schema({ tables: { people: people({}, { comment: 'a' }) } }),
    after: schema({ tables: { people: people() } }),
  },
  {
    name: 'a column changes its type under all that can rest on it',
    before: schema({
      tables: {
        people: people(
          {},
          {
            indexes: { i: { keys: [{ expression: 'age + 1' }] } },
            checks: { c: { expression: 'age > 0' } },
            uniques: { u: { columns: ['age'] } },
          },
        ),
        other: table(
          { age: int },
          {
            foreignKeys: {
              f: { columns: ['age'], references: { namespace: 'public', table: 'people', columns: ['age'] } },
            },
          },
        ),
      },
      views: { v: view('select people.name from people join other using (age)') },
    }),
    after: schema({
      tables: {
        people: people(
          { age: big },
          {
            indexes: { i: { keys: [{ expression: 'age + 1' }] } },
            checks: { c: { expression: 'age > 0' } },
            uniques: { u: { columns: ['age'] } },
          },
        ),
        other: table(
          { age: big },
          {
            foreignKeys: {
              f: { columns: ['age'], references: { namespace: 'public', table: 'people', columns: ['age'] } },
            },
          },
        ),
      },
      views: { v: view('select people.name from people join other using (age)') },
    }),
    rows: `${PEOPLE_ROWS} insert into other values (30);`,
  },
  {
    name: 'a column of every name is in views and checks of every name',
    before: schema({
      tables: { 'a "b"': table({ select: int, ä: text, CamelCase: int }) },
      views: { 'v w': view('select "select", "ä", "CamelCase" from "a ""b"""') },
    }),
    after: schema({
      tables: {
        'a "b"': table(
          { select: big, ä: text, CamelCase: big },
          { checks: { 'c d': { expression: '"CamelCase" > 0' } } },
        ),
      },
      views: { 'v w': view('select "select", "ä", "CamelCase" from "a ""b"""') },
    }),
  },
];
