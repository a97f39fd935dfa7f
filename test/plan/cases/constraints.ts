import type { Table } from '../../../src/schema/index.ts';
import { int, optional, people, PEOPLE_ROWS, schema, table, text } from '../plan-case.ts';
import type { PlanCase } from '../plan-case.ts';

const only = (rest: Partial<Table>, others = {}): PlanCase['before'] =>
  schema({ tables: { people: people({}, rest), ...others } });
const key = (
  rest = {},
): { columns: string[]; references: { namespace: string; table: string; columns: string[] } } => ({
  columns: ['person'],
  references: { namespace: 'public', table: 'people', columns: ['id'] },
  ...rest,
});
const pairs = (rest: Partial<Table>): Table => table({ person: int, name: optional(text) }, rest);
const exclude = 'exclude using gist (int4range(id, age) with &&)';

export const constraintCases: readonly PlanCase[] = [
  {
    name: 'constraints of all forms come',
    before: schema({}),
    after: only(
      {
        primaryKey: {
          people_pkey: {
            columns: ['id'],
            include: ['name'],
            deferrable: 'deferred',
            storageParameters: { fillfactor: '70' },
            comment: 'pk',
          },
        },
        uniques: {
          u: {
            columns: ['age'],
            include: ['name'],
            nullsNotDistinct: true,
            deferrable: 'immediate',
            storageParameters: { fillfactor: '80' },
            comment: 'u',
          },
          w: { columns: ['age'], include: ['name'], deferrable: 'immediate' },
        },
        checks: {
          a: { expression: 'age > 0', comment: "it's" },
          b: { expression: 'age > 1', notValid: true, comment: 'b' },
          c: { expression: 'age > 2', noInherit: true },
          d: { expression: 'age > 3', noInherit: true, notValid: true },
        },
        exclusions: { e: { definition: exclude, deferrable: 'deferred', comment: 'e' } },
        indexes: {
          i: {
            keys: ['name'],
            comment: 'i',
            storageParameters: { fillfactor: '60' },
            unique: true,
            nullsNotDistinct: true,
          },
        },
        foreignKeys: {
          f: {
            ...key(),
            columns: ['age'],
            references: { namespace: 'public', table: 'others', columns: ['id'] },
            match: 'full',
            notValid: true,
            deferrable: 'deferred',
            onDelete: 'cascade',
            comment: 'f',
          },
        },
      },
      { others: table({ id: int }, { primaryKey: { others_pkey: { columns: ['id'] } } }) },
    ),
  },
  {
    name: 'comments of constraints and indexes change in place',
    before: only(
      {
        primaryKey: { people_pkey: { columns: ['id'], comment: 'a' } },
        uniques: { u: { columns: ['age'] } },
        checks: { c: { expression: 'age > 0', comment: 'c' } },
        exclusions: { e: { definition: exclude } },
        indexes: { i: { keys: ['name'], comment: 'i' } },
      },
      { pairs: pairs({ foreignKeys: { f: key() } }) },
    ),
    after: only(
      {
        primaryKey: { people_pkey: { columns: ['id'], comment: 'b' } },
        uniques: { u: { columns: ['age'], comment: 'u' } },
        checks: { c: { expression: 'age > 0' } },
        exclusions: { e: { definition: exclude, comment: 'e' } },
        indexes: { i: { keys: ['name'], comment: 'j' } },
      },
      { pairs: pairs({ foreignKeys: { f: key({ comment: 'f' }) } }) },
    ),
    never: ['drop', 'add', 'create'],
  },
  {
    name: 'storage parameters of indexes change in place',
    before: only({
      primaryKey: { people_pkey: { columns: ['id'], storageParameters: { fillfactor: '70' } } },
      uniques: { u: { columns: ['age'] } },
      indexes: { i: { keys: ['name'], storageParameters: { fillfactor: '70', deduplicate_items: 'off' } } },
    }),
    after: only({
      primaryKey: { people_pkey: { columns: ['id'] } },
      uniques: { u: { columns: ['age'], storageParameters: { fillfactor: '90' } } },
      indexes: { i: { keys: ['name'], storageParameters: { fillfactor: '60' } } },
    }),
    never: ['drop', 'add', 'create'],
    rows: PEOPLE_ROWS,
  },
  {
    name: 'constraints are validated in place, and forget it only when they are made anew',
    before: only(
      { checks: { c: { expression: 'age > 0', notValid: true, comment: 'c' } } },
      { pairs: pairs({ foreignKeys: { f: key({ notValid: true }) } }) },
    ),
    after: only(
      { checks: { c: { expression: 'age > 0', comment: 'c' } } },
      { pairs: pairs({ foreignKeys: { f: key() } }) },
    ),
    says: ['validate constraint "c"', 'validate constraint "f"'],
    never: ['drop', 'add'],
    rows: PEOPLE_ROWS,
  },
  {
    name: 'rows do not pass the validation',
    before: only({ checks: { c: { expression: 'age > 35', notValid: true } } }),
    after: only({ checks: { c: { expression: 'age > 35' } } }),
    rows: `alter table people drop constraint c; ${PEOPLE_ROWS} alter table people add constraint c check (age > 35) not valid;`,
    fails: 'is violated by some row',
  },
  {
    name: 'what a constraint says changes',
    before: only(
      {
        uniques: { u: { columns: ['age'] } },
        checks: { c: { expression: 'age > 1.5' }, d: { expression: 'age > 0' } },
        exclusions: { e: { definition: exclude } },
      },
      { pairs: pairs({ foreignKeys: { f: key() } }) },
    ),
    after: only(
      {
        uniques: { u: { columns: ['age'], nullsNotDistinct: true } },
        checks: { c: { expression: 'age > 2.5' }, d: { expression: 'age > 0', noInherit: true } },
        exclusions: { e: { definition: `${exclude} where (id > 0)`, deferrable: 'immediate' } },
      },
      { pairs: pairs({ foreignKeys: { f: key({ match: 'full', deferrable: 'immediate' }) } }) },
    ),
    rows: `insert into people values (1, 'a', 30), (31, 'b', 40);`,
  },
  {
    name: 'constraints get other names, under a foreign key',
    before: only(
      {
        primaryKey: { a: { columns: ['id'] } },
        uniques: { b: { columns: ['age'] } },
        checks: { c: { expression: 'age > 0' } },
        exclusions: { d: { definition: exclude } },
      },
      {
        pairs: pairs({
          foreignKeys: { f: { ...key(), references: { namespace: 'public', table: 'people', columns: ['age'] } } },
        }),
      },
    ),
    after: only(
      {
        primaryKey: { a2: { columns: ['id'] } },
        uniques: { b2: { columns: ['age'] } },
        checks: { c2: { expression: 'age > 0' } },
        exclusions: { d2: { definition: exclude } },
      },
      {
        pairs: pairs({
          foreignKeys: { f2: { ...key(), references: { namespace: 'public', table: 'people', columns: ['age'] } } },
        }),
      },
    ),
    never: ['drop', 'add'],
    rows: `${PEOPLE_ROWS.replace("(2, 'Bob', 40), (3, 'Cid', 50)", "(31, 'Bob', 40)")} insert into pairs values (30, 'x');`,
  },
  {
    name: 'an index of another namespace gets another name',
    before: schema(
      {},
      { app: { tables: { people: people({}, { indexes: { i: { keys: ['age'], comment: 'c' } } }) } } },
    ),
    after: schema({}, { app: { tables: { people: people({}, { indexes: { j: { keys: ['age'], comment: 'c' } } }) } } }),
    says: ['alter index "app"."i" rename to "j";'],
  },
  {
    name: 'two indexes swap their names',
    before: only({ indexes: { i: { keys: ['age'] }, j: { keys: ['name'] } } }),
    after: only({ indexes: { j: { keys: ['age'] }, i: { keys: ['name'] } } }),
    rows: PEOPLE_ROWS,
  },
  {
    name: 'indexes of two tables swap their names',
    before: only({ indexes: { i: { keys: ['age'] } } }, { pairs: pairs({ indexes: { j: { keys: ['name'] } } }) }),
    after: only({ indexes: { j: { keys: ['age'] } } }, { pairs: pairs({ indexes: { i: { keys: ['name'] } } }) }),
  },
  {
    name: 'names move on along a chain',
    before: only({
      indexes: { i: { keys: ['age'] }, j: { keys: ['name'] } },
      checks: { a: { expression: 'age > 0' }, b: { expression: 'age > 1' } },
    }),
    after: only({
      indexes: { j: { keys: ['age'] }, k: { keys: ['name'] } },
      checks: { b: { expression: 'age > 0' }, c: { expression: 'age > 1' } },
    }),
    rows: PEOPLE_ROWS,
  },
  {
    name: 'a new name is that of an index that goes elsewhere',
    before: only({ uniques: { u: { columns: ['age'] } } }, { pairs: pairs({ indexes: { w: { keys: ['name'] } } }) }),
    after: only({ uniques: { w: { columns: ['age'] } } }, { pairs: pairs({}) }),
  },
  {
    name: 'equal indexes get other names together',
    before: only({ indexes: { a: { keys: ['age'] }, b: { keys: ['age'] } } }),
    after: only({ indexes: { c: { keys: ['age'] }, d: { keys: ['age'] }, e: { keys: ['age'] } } }),
    says: ['"a" rename to "c"', '"b" rename to "d"', 'create index "e"'],
  },
  {
    name: 'an index gets another name while its column changes its type',
    before: only({ indexes: { a: { keys: [{ expression: 'age + 1' }] }, c: { keys: ['age'] } } }),
    after: schema({
      tables: {
        people: people(
          { age: { type: 'bigint' } },
          { indexes: { b: { keys: [{ expression: 'age + 1' }] }, d: { keys: ['age'] } } },
        ),
      },
    }),
    rows: PEOPLE_ROWS,
  },
];
