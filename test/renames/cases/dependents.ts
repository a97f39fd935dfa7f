import type { Column, Named, Routine, Table } from '../../../src/schema/index.ts';
import { int, of, optional, schema, table, text } from '../rename-case.ts';
import type { RenameCase } from '../rename-case.ts';

const user = (column: string, rest: Partial<Table> = {}): Table =>
  table({ id: int, [column]: text }, { primaryKey: { user_pkey: { columns: ['id'] } }, ...rest });

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
