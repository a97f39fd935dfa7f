import type { Column, Named, Namespace, Routine, Schema, Table } from '../../../src/schema/index.ts';
import { int, of, optional, schema, table, text, view } from '../rename-case.ts';
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

const sqlFunction = (name: string, facts: Partial<Routine>): Named<Routine> => ({
  [`${name}(${(facts.arguments ?? []).map(({ type }) => type).join(', ')})`]: {
    name,
    arguments: [],
    language: 'sql',
    body: 'select 1',
    ...facts,
  },
});

const member = table({ user_id: int, team: text });

export const DEPENDENT_CASES: readonly RenameCase[] = [
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
  {
    name: 'a column in policies, also in a query within one',
    before: schema({
      tables: {
        member,
        user: user('phone', {
          rowSecurity: 'enabled',
          policies: {
            own: { using: `phone <> ''`, check: 'phone is not null' },
            team: { using: 'exists (select 1 from member m where m.user_id = "user".id and phone <> m.team)' },
          },
        }),
      },
    }),
    after: schema({
      tables: {
        member: table({ account_id: int, team: text }),
        user: user('mobile', {
          rowSecurity: 'enabled',
          policies: {
            own: { using: `mobile <> ''`, check: 'mobile is not null' },
            team: { using: 'exists (select 1 from member m where m.account_id = "user".id and mobile <> m.team)' },
          },
        }),
      },
    }),
    renames: ['column user.phone → user.mobile', 'column member.user_id → member.account_id'],
    asks: ['column member.user_id → account_id', 'column user.phone → mobile'],
    rows: phone.rows,
    sql: ['alter table "member" rename column "user_id" to "account_id";', RENAMED],
  },
  {
    name: 'a column in triggers, and in the body of their function',
    before: schema({
      routines: sqlFunction('touch', {
        returns: 'trigger',
        language: 'plpgsql',
        body: 'begin new.phone := upper(new.phone); return new; end',
      }),
      tables: {
        user: user('phone', {
          triggers: {
            touch: {
              timing: 'before',
              events: ['update'],
              updateOf: ['phone'],
              forEach: 'row',
              when: 'new.phone is distinct from old.phone',
              function: { namespace: 'public', name: 'touch' },
            },
          },
        }),
      },
    }),
    after: schema({
      routines: sqlFunction('touch', {
        returns: 'trigger',
        language: 'plpgsql',
        body: 'begin new.mobile := upper(new.mobile); return new; end',
      }),
      tables: {
        user: user('mobile', {
          triggers: {
            touch: {
              timing: 'before',
              events: ['update'],
              updateOf: ['mobile'],
              forEach: 'row',
              when: 'new.mobile is distinct from old.mobile',
              function: { namespace: 'public', name: 'touch' },
            },
          },
        }),
      },
    }),
    ...phone,
    says: [RENAMED, 'create or replace function "touch"'],
    never: ['trigger "touch"'],
  },
  {
    name: 'a table and an enum in the arguments of routines, and a column in an SQL-standard body',
    before: schema({
      enums: { mood: { labels: ['a', 'b'] } },
      tables: { user: { ...user('phone'), columns: { id: int, phone: text, how: optional(of('mood')) } } },
      routines: {
        ...sqlFunction('first_user', {
          arguments: [{ name: 'm', type: 'mood' }],
          returns: 'setof "user"',
          body: 'select * from "user" where how = m',
        }),
        ...sqlFunction('phone_of', {
          arguments: [{ name: 'number', type: 'integer' }],
          returns: 'text',
          body: 'return (select u.phone || number from "user" u where u.id = number)',
          atomic: true,
        }),
      },
    }),
    after: schema({
      enums: { feeling: { labels: ['a', 'b'] } },
      tables: { account: { ...user('mobile'), columns: { id: int, mobile: text, how: optional(of('feeling')) } } },
      routines: {
        ...sqlFunction('first_user', {
          arguments: [{ name: 'm', type: 'feeling' }],
          returns: 'setof account',
          body: 'select * from account where how = m',
        }),
        ...sqlFunction('phone_of', {
          arguments: [{ name: 'number', type: 'integer' }],
          returns: 'text',
          body: 'return (select u.mobile || number from account u where u.id = number)',
          atomic: true,
        }),
      },
    }),
    renames: ['table user → account', 'column user.phone → account.mobile', 'enum mood → feeling'],
    asks: ['enum mood → feeling', 'table user → account'].slice(1),
    rows: phone.rows,
    same: [['select phone_of(1)', 'select phone_of(1)']],
    never: ['drop', 'phone_of'],
  },
  {
    name: 'a trigger, a policy, an index and constraints by explicit answers',
    before: schema({
      routines: sqlFunction('touch', { returns: 'trigger', language: 'plpgsql', body: 'begin return new; end' }),
      tables: { user: { ...user('phone'), ...parts('a') } },
    }),
    after: schema({
      routines: sqlFunction('touch', { returns: 'trigger', language: 'plpgsql', body: 'begin return new; end' }),
      tables: { user: { ...user('phone'), ...parts('b') } },
    }),
    renames: [
      'trigger user.a_trigger → user.b_trigger',
      'policy user.a_policy → user.b_policy',
      'index user.a_index → user.b_index',
      'check user.a_check → user.b_check',
      'unique user.a_unique → user.b_unique',
      'primaryKey user.a_pkey → user.b_pkey',
    ],
    asks: [],
    rows: phone.rows,
    sql: [
      'alter table "user" rename constraint "a_pkey" to "b_pkey";',
      'alter table "user" rename constraint "a_unique" to "b_unique";',
      'alter table "user" rename constraint "a_check" to "b_check";',
      'alter index "a_index" rename to "b_index";',
      'alter policy "a_policy" on "user" rename to "b_policy";',
      'alter trigger "a_trigger" on "user" rename to "b_trigger";',
    ],
  },
  {
    name: 'indexes that exchange their names, in a namespace of their own',
    before: schema(
      {},
      {
        app: {
          tables: { user: table({ a: int, b: int }, { indexes: { one: { keys: ['a'] }, two: { keys: ['b'] } } }) },
        },
      },
    ),
    after: schema(
      {},
      {
        app: {
          tables: { user: table({ a: int, b: int }, { indexes: { two: { keys: ['a'] }, one: { keys: ['b'] } } }) },
        },
      },
    ),
    renames: ['index app.user.one → app.user.two', 'index app.user.two → app.user.one'],
    asks: [],
    rows: 'insert into app."user" values (1, 2)',
    sql: [
      'alter index "app"."one" rename to "one__moult";',
      'alter index "app"."two" rename to "one";',
      'alter index "app"."one__moult" rename to "two";',
    ],
  },
  {
    name: 'a column of a primary key, with an index that is written out and one with an expression',
    before: schema({ tables: { user: keyed('id', 'phone') } }),
    after: schema({ tables: { user: keyed('number', 'mobile') } }),
    renames: ['column user.id → user.number', 'column user.phone → user.mobile'],
    asks: ['column user.id → number | mobile', 'column user.phone → mobile | number'],
    rows: phone.rows,
    sql: ['alter table "user" rename column "id" to "number";', RENAMED],
  },
];

function parts(name: string): Partial<Table> {
  return {
    primaryKey: { [`${name}_pkey`]: { columns: ['id'] } },
    uniques: { [`${name}_unique`]: { columns: ['phone'] } },
    checks: { [`${name}_check`]: { expression: 'id > 0' } },
    indexes: { [`${name}_index`]: { keys: ['phone'] } },
    policies: { [`${name}_policy`]: { using: 'true' } },
    triggers: {
      [`${name}_trigger`]: {
        timing: 'before',
        events: ['insert'],
        forEach: 'row',
        function: { namespace: 'public', name: 'touch' },
      },
    },
  };
}

function keyed(id: string, column: string): Table {
  const columns: Named<Column> = { [id]: int, [column]: text };
  return table(columns, {
    primaryKey: { user_pkey: { columns: [id], include: [column] } },
    indexes: {
      written: {
        keys: [],
        definition: `create index written on "user" using btree (lower(${column}), ${id} desc) where ${column} <> 'phone'`,
      },
      computed: { keys: [{ expression: `(${column} || ${id}::text)` }] },
    },
  });
}
