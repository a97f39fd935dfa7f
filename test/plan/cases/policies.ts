import type { Named, Policy, Table } from '../../../src/schema/index.ts';
import { big, int, people, PEOPLE_ROWS, policy, schema, sqlFunction, table, text } from '../plan-case.ts';
import type { PlanCase } from '../plan-case.ts';

const given = (policies: Named<Policy>, rest: Partial<Table> = {}, columns = {}): PlanCase['before'] =>
  schema({ tables: { people: people(columns, { policies, rowSecurity: 'enabled', ...rest }) } });
const teams = table({ id: int, owner: text });
const member = policy('exists (select from teams where teams.id = people.age and owner = current_user)');

export const policyCases: readonly PlanCase[] = [
  {
    name: 'policies of all forms come',
    before: schema({}),
    after: given({
      a: policy('age > 1.5'),
      b: { command: 'insert', check: "name = 'A'", roles: ['moult_reader'] },
      c: policy('true', {
        command: 'update',
        check: 'age > 2',
        restrictive: true,
        roles: ['current_user', 'moult_reader'],
        comment: 'c',
      }),
      d: policy('id = 1', { command: 'delete' }),
      e: { restrictive: true, roles: ['moult_writer'] },
    }),
  },
  {
    name: 'policies change in place',
    before: given({ a: policy('age > 1.5'), b: policy('true', { roles: ['moult_reader'] }), c: { command: 'insert' } }),
    after: given({
      a: policy('age > 2.5', { check: 'age > 3', comment: 'x' }),
      b: policy('true', { roles: ['moult_reader', 'moult_writer'] }),
      c: { command: 'insert', check: 'true' },
    }),
    never: ['drop', 'create'],
  },
  {
    name: 'policies change what cannot be changed in place',
    before: given({
      a: policy('true', { check: 'true' }),
      b: policy('true', { command: 'select' }),
      c: policy('true', { restrictive: true }),
      d: policy('true', { comment: 'd' }),
    }),
    after: given({
      a: policy('true'),
      b: policy('true', { command: 'delete' }),
      c: policy('true'),
      d: { check: 'true', comment: 'd' },
    }),
  },
  {
    name: 'roles are taken from a policy',
    before: given({ a: policy('true', { roles: ['moult_reader'] }) }),
    after: given({ a: policy('true') }),
    says: ['alter policy "a" on "people" to public;'],
  },
  {
    name: 'row level security goes through its states',
    before: schema({
      tables: {
        a: people({}, { primaryKey: {} }),
        b: table({ id: int }, { rowSecurity: 'enabled' }),
        c: table({ id: int }, { rowSecurity: 'forced' }),
      },
    }),
    after: schema({
      tables: {
        a: people({}, { primaryKey: {}, rowSecurity: 'forced' }),
        b: table({ id: int }),
        c: table({ id: int }, { rowSecurity: 'enabled' }),
      },
    }),
  },
  {
    name: 'row level security is forced, and goes altogether',
    before: schema({
      tables: { b: table({ id: int }, { rowSecurity: 'enabled' }), c: table({ id: int }, { rowSecurity: 'forced' }) },
    }),
    after: schema({ tables: { b: table({ id: int }, { rowSecurity: 'forced' }), c: table({ id: int }) } }),
  },
  {
    name: 'a column changes its type under policies here and elsewhere',
    before: schema({ tables: { teams, people: people({}, { policies: { member, plain: policy('id > 0') } }) } }),
    after: schema({
      tables: {
        teams: table({ id: big, owner: text }),
        people: people({}, { policies: { member, plain: policy('id > 0') } }),
      },
    }),
    rows: PEOPLE_ROWS,
    never: ['"plain"'],
  },
  {
    name: 'a policy asks another table that comes with it',
    before: schema({ tables: { people: people() } }),
    after: schema({ tables: { teams, people: people({}, { policies: { member }, rowSecurity: 'enabled' }) } }),
    rows: PEOPLE_ROWS,
  },
  {
    name: 'tables whose policies ask each other go',
    before: schema({
      tables: {
        people: people({}, { policies: { member } }),
        teams: { ...teams, policies: { mine: policy('exists (select from people where people.age = teams.id)') } },
      },
    }),
    after: schema({}),
  },
  {
    name: 'a policy asks for other columns',
    before: given({ a: policy('age > 1') }),
    after: schema({
      tables: {
        people: table(
          { id: int, name: text, years: { type: 'integer', nullable: true } },
          {
            primaryKey: { people_pkey: { columns: ['id'] } },
            rowSecurity: 'enabled',
            policies: { a: policy('years > 1') },
          },
        ),
      },
    }),
  },
  {
    name: 'a policy gets another name',
    before: given({ a: policy('age > 1', { comment: 'c' }) }),
    after: given({ b: policy('age > 1', { comment: 'c' }) }),
    says: ['alter policy "a" on "people" rename to "b";'],
  },
  {
    name: 'a function that policies and checks call is made anew',
    before: schema({
      routines: sqlFunction('same', 'integer'),
      tables: {
        people: people(
          { doubled: { type: 'integer', generated: 'same(age)' } },
          {
            policies: { a: policy('same(age) > 1') },
            checks: { c: { expression: 'same(age) > 0' } },
            indexes: { i: { keys: [{ expression: 'same(age)' }] } },
          },
        ),
      },
    }),
    after: schema({
      routines: sqlFunction('same', 'integer', { arguments: [{ name: 'b', type: 'integer' }], body: 'select b' }),
      tables: {
        people: people(
          { doubled: { type: 'integer', generated: 'same(age)' } },
          {
            policies: { a: policy('same(age) > 1') },
            checks: { c: { expression: 'same(age) > 0' } },
            indexes: { i: { keys: [{ expression: 'same(age)' }] } },
          },
        ),
      },
    }),
    rows: PEOPLE_ROWS,
    same: ['select doubled from people order by 1'],
  },
];
