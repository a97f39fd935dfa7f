import type { Namespace, Schema, Table } from '../../../src/schema/index.ts';
import { int, schema, table, text, view } from '../rename-case.ts';
import type { RenameCase } from '../rename-case.ts';

const user = (column: string, rest: Partial<Table> = {}): Table =>
  table({ id: int, [column]: text }, { primaryKey: { user_pkey: { columns: ['id'] } }, ...rest });

const withUser = (column: string, contents: Partial<Namespace>): Schema =>
  schema({ tables: { user: user(column) }, ...contents });

const phone = {
  renames: ['column user.phone → user.mobile'],
  asks: ['column user.phone → mobile'],
  rows: `insert into "user" (id, phone) values (1, '030'), (2, '040')`,
};

const RENAMED = 'alter table "user" rename column "phone" to "mobile";';

export const VIEW_CASES: readonly RenameCase[] = [
  {
    name: 'a column that a view shows under its name',
    before: withUser('phone', { views: { phones: view('select id, phone from "user"') } }),
    after: withUser('mobile', { views: { phones: view('select id, mobile from "user"') } }),
    ...phone,
    same: [['select id, phone from phones order by id', 'select id, mobile from phones order by id']],
    sql: [RENAMED, 'alter view "phones" rename column "phone" to "mobile";'],
  },
  {
    name: 'a column that a view keeps showing under the old name',
    before: withUser('phone', { views: { phones: view('select id, u.phone from "user" u order by u.phone') } }),
    after: withUser('mobile', {
      views: { phones: view('select id, u.mobile as phone from "user" u order by u.mobile') },
    }),
    ...phone,
    same: [['select * from phones', 'select * from phones']],
    sql: [RENAMED],
  },
  {
    name: 'a column of all columns that views show, one on the other',
    before: withUser('phone', {
      views: {
        everyone: view('select * from "user"'),
        phones: view('select e.phone, count(*) as n from everyone e group by e.phone order by phone'),
      },
    }),
    after: withUser('mobile', {
      views: {
        everyone: view('select * from "user"'),
        phones: view('select e.mobile, count(*) as n from everyone e group by e.mobile order by mobile'),
      },
    }),
    ...phone,
    same: [['select * from phones', 'select * from phones']],
    sql: [
      RENAMED,
      'alter view "everyone" rename column "phone" to "mobile";',
      'alter view "phones" rename column "phone" to "mobile";',
    ],
  },
  {
    name: 'a column of a materialised view with indexes',
    before: withUser('phone', {
      views: {
        phones: view('select phone, id from "user"', {
          materialized: true,
          viewIndexes: { phones_phone_index: { keys: ['phone'], unique: true } },
        }),
      },
    }),
    after: withUser('mobile', {
      views: {
        phones: view('select mobile, id from "user"', {
          materialized: true,
          viewIndexes: { phones_mobile_index: { keys: ['mobile'], unique: true } },
        }),
      },
    }),
    ...phone,
    sql: [
      RENAMED,
      'alter materialized view "phones" rename column "phone" to "mobile";',
      'alter index "phones_phone_index" rename to "phones_mobile_index";',
    ],
  },
  {
    name: 'a column in the queries within a view, which is made anew',
    before: withUser('phone', {
      views: {
        phones: view('select id, (select x.phone from "user" x where x.id = u.id) as p from (select * from "user") u'),
        named: view('with w as (select phone from "user") select w.phone as p from w'),
      },
    }),
    after: withUser('mobile', {
      views: {
        phones: view('select id, (select x.mobile from "user" x where x.id = u.id) as p from (select * from "user") u'),
        named: view('with w as (select mobile from "user") select w.mobile as p from w'),
      },
    }),
    ...phone,
    same: [['select * from phones order by id', 'select * from phones order by id']],
    says: ['drop view "named"', 'create view "named"'],
  },
  {
    name: 'a column of one table, while another table in the view has a column of that name',
    before: schema({
      tables: { user: user('phone'), shop: table({ id: int, phone: text }) },
      views: {
        both: view(
          `select u.phone as own, s.phone as theirs from "user" u join shop s on s.id = u.id where u.phone <> s.phone and s.phone <> 'phone'`,
        ),
      },
    }),
    after: schema({
      tables: { user: user('mobile'), shop: table({ id: int, phone: text }) },
      views: {
        both: view(
          `select u.mobile as own, s.phone as theirs from "user" u join shop s on s.id = u.id where u.mobile <> s.phone and s.phone <> 'phone'`,
        ),
      },
    }),
    ...phone,
    rows: `${phone.rows}; insert into shop values (1, '050')`,
    same: [['select * from both', 'select * from both']].map(([a = '', b = '']) => [
      a.replace('both', '"both"'),
      b.replace('both', '"both"'),
    ]) as [string, string][],
    sql: [RENAMED],
  },
  {
    name: 'a table in views, with and without an alias, and as a whole row',
    before: schema({
      tables: { user: user('phone') },
      views: {
        plain: view('select "user".id, "user".phone from "user"'),
        whole: view('select u as row_of, row_to_json(u) as json from "user" u'),
      },
    }),
    after: schema({
      tables: { account: { ...user('phone'), primaryKey: { account_pkey: { columns: ['id'] } } } },
      views: {
        plain: view('select account.id, account.phone from account'),
        whole: view('select u as row_of, row_to_json(u) as json from account u'),
      },
    }),
    renames: ['table user → account'],
    asks: ['table user → account'],
    rows: phone.rows,
    same: [['select id, phone from plain order by id', 'select id, phone from plain order by id']],
    sql: [
      'alter table "user" rename to "account";',
      'alter table "account" rename constraint "user_pkey" to "account_pkey";',
    ],
  },
  {
    name: 'a view, its materialised neighbour, and their namespace',
    before: schema(
      {
        tables: { user: user('phone') },
        views: {
          phones: view('select id, phone from "user"'),
          kept: view('select phone from phones', {
            materialized: true,
            viewIndexes: { kept_phone_index: { keys: ['phone'] } },
          }),
        },
      },
      { app: {} },
    ),
    after: schema(
      { tables: { user: user('phone') } },
      {
        app: {
          views: {
            numbers: view('select id, phone from "user"'),
            stored: view('select phone from app.numbers', {
              materialized: true,
              viewIndexes: { stored_phone_index: { keys: ['phone'] } },
            }),
          },
        },
      },
    ),
    renames: ['view public.phones → app.numbers', 'view public.kept → app.stored'],
    asks: [],
    rows: phone.rows,
    same: [['select * from kept order by 1', 'select * from app.stored order by 1']],
    never: ['drop', 'create'],
  },
  {
    name: 'a column with a new type under a view and a check',
    before: schema({
      tables: { user: table({ id: int, age: int }, { checks: { old: { expression: 'age >= 0' } } }) },
      views: { ages: view('select age from "user"') },
    }),
    after: schema({
      tables: {
        user: table({ id: int, years: { type: 'bigint' } }, { checks: { old: { expression: 'years >= 0' } } }),
      },
      views: { ages: view('select years from "user"') },
    }),
    renames: ['column user.age → user.years'],
    asks: ['column user.age → years'],
    rows: 'insert into "user" values (1, 30)',
    same: [['select age::int from ages', 'select years::int from ages']],
    says: ['rename column "age" to "years"', 'drop view', 'type bigint', 'create view'],
    never: ['drop column'],
  },
];
