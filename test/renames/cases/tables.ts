import type { Column, Schema, Table } from '../../../src/schema/index.ts';
import { int, of, optional, schema, table, text } from '../rename-case.ts';
import type { RenameCase } from '../rename-case.ts';

const serial: Column = { type: 'integer', serial: true };
const identity: Column = { type: 'bigint', identity: 'by default' };

/** A table whose constraints are named after it, as PostgreSQL does. */
const named = (name: string, rest: Partial<Table> = {}): Table =>
  table(
    { id: serial, name: text },
    {
      primaryKey: { [`${name}_pkey`]: { columns: ['id'] } },
      uniques: { [`${name}_name_unique`]: { columns: ['name'] } },
      ...rest,
    },
  );

const order = (target: string): Table =>
  table(
    { id: int, owner_id: int },
    {
      foreignKeys: {
        order_owner_id_foreign: {
          columns: ['owner_id'],
          references: { namespace: 'public', table: target, columns: ['id'] },
          onDelete: 'cascade',
        },
      },
    },
  );

const ROWS = `insert into "user" (name) values ('Ann'), ('Bob')`;
const all = ['select id, name from "user" order by id', 'select id, name from account order by id'] as const;
const numbers = ['select last_value from user_id_seq', 'select last_value from account_id_seq'] as const;

const away = (space: string, name: string, contents: Table): Schema =>
  space === 'public'
    ? schema({ tables: { [name]: contents } })
    : schema({}, { [space]: { tables: { [name]: contents } } });

export const TABLE_CASES: readonly RenameCase[] = [
  {
    name: 'a table with all that is named after it, and the sequence of its key',
    before: schema({ tables: { user: named('user') } }),
    after: schema({ tables: { account: named('account') } }),
    renames: ['table user → account'],
    asks: ['table user → account'],
    rows: ROWS,
    same: [all, [`select last_value, is_called from user_id_seq`, `select last_value, is_called from account_id_seq`]],
    sql: [
      'alter table "user" rename to "account";',
      'alter sequence "user_id_seq" rename to "account_id_seq";',
      'alter table "account" rename constraint "user_pkey" to "account_pkey";',
      'alter table "account" rename constraint "user_name_unique" to "account_name_unique";',
    ],
  },
  {
    name: 'a table that others refer to',
    before: schema({ tables: { user: named('user'), order: order('user') } }),
    after: schema({ tables: { account: named('account'), order: order('account') } }),
    renames: ['table user → account'],
    asks: ['table user → account'],
    rows: `${ROWS}; insert into "order" values (1, 1), (2, 2)`,
    same: [all, ['select * from "order" order by id', 'select * from "order" order by id']],
    never: ['drop', 'foreign key'],
  },
  {
    name: 'one of two tables that are alike, while the other one goes',
    before: schema({ tables: { user: named('user'), guest: named('guest') } }),
    after: schema({ tables: { account: named('account'), visit: table({ id: int }) } }),
    renames: ['table user → account'],
    dropped: ['table guest'],
    asks: ['table guest → account | visit', 'table user → account | visit'],
    rows: `${ROWS}; insert into guest (name) values ('Eve')`,
    same: [all],
  },
  {
    name: 'a table together with one of its columns, which a foreign key of another table points to',
    before: schema({
      tables: {
        user: table({ id: int, code: text }, { uniques: { user_code_unique: { columns: ['code'] } } }),
        pet: table(
          { user_code: text },
          {
            foreignKeys: {
              pet_user_code_foreign: {
                columns: ['user_code'],
                references: { namespace: 'public', table: 'user', columns: ['code'] },
              },
            },
          },
        ),
      },
    }),
    after: schema({
      tables: {
        account: table({ id: int, key: text }, { uniques: { account_key_unique: { columns: ['key'] } } }),
        pet: table(
          { account_key: text },
          {
            foreignKeys: {
              pet_account_key_foreign: {
                columns: ['account_key'],
                references: { namespace: 'public', table: 'account', columns: ['key'] },
              },
            },
          },
        ),
      },
    }),
    renames: ['table user → account', 'column user.code → account.key', 'column pet.user_code → pet.account_key'],
    asks: ['table user → account', 'column pet.user_code → account_key'],
    rows: `insert into "user" values (1, 'a'); insert into pet values ('a')`,
    same: [
      ['select * from "user"', 'select * from account'],
      ['select * from pet', 'select * from pet'],
    ],
    sql: [
      'alter table "user" rename to "account";',
      'alter table "pet" rename column "user_code" to "account_key";',
      'alter table "account" rename column "code" to "key";',
      'alter table "account" rename constraint "user_code_unique" to "account_key_unique";',
      'alter table "pet" rename constraint "pet_user_code_foreign" to "pet_account_key_foreign";',
    ],
  },
  {
    name: 'two tables that exchange their names, with all that is named after them',
    before: schema({ tables: { user: named('user'), account: named('account') } }),
    after: schema({ tables: { user: named('user'), account: named('account') } }),
    renames: ['table user → account', 'table account → user'],
    asks: [],
    rows: `${ROWS}; insert into account (name) values ('Cid')`,
    same: [all, ['select * from account', 'select * from "user"'], numbers],
    never: ['drop', 'add constraint'],
  },
  {
    name: 'a chain of tables, at whose end one goes',
    before: schema({ tables: { a: named('a'), b: named('b'), c: named('c') } }),
    after: schema({ tables: { b: named('b'), c: named('c') } }),
    renames: ['table a → b', 'table b → c'],
    dropped: ['table c'],
    asks: [],
    rows: `insert into a (name) values ('a'); insert into b (name) values ('b'); insert into c (name) values ('c')`,
    same: [
      ['select name from a', 'select name from b'],
      ['select name from b', 'select name from c'],
    ],
    says: ['rename to "c__gone"', 'drop table "c__gone"'],
  },
  {
    name: 'a circle of three tables',
    before: schema({ tables: { a: named('a'), b: named('b'), c: named('c') } }),
    after: schema({ tables: { a: named('a'), b: named('b'), c: named('c') } }),
    renames: ['table a → b', 'table b → c', 'table c → a'],
    asks: [],
    rows: `insert into a (name) values ('a'); insert into b (name) values ('b'); insert into c (name) values ('c')`,
    same: [['select a.name, b.name, c.name from a, b, c', 'select b.name, c.name, a.name from a, b, c']],
    never: ['drop', 'add constraint'],
  },
  {
    name: 'a table whose old name a new one takes',
    before: schema({ tables: { user: named('user') } }),
    after: schema({ tables: { account: named('account'), user: named('user') } }),
    renames: ['table user → account'],
    asks: [],
    rows: ROWS,
    same: [all],
  },
  {
    name: 'a table with an identity column, and that column',
    before: schema({ tables: { user: table({ id: identity }) } }),
    after: schema({ tables: { account: table({ number: identity }) } }),
    renames: ['table user → account', 'column user.id → account.number'],
    asks: ['table user → account'],
    rows: `insert into "user" default values`,
    same: [['select id from "user"', 'select number from account']],
    sql: [
      'alter table "user" rename to "account";',
      'alter table "account" rename column "id" to "number";',
      'alter sequence "user_id_seq" rename to "account_number_seq";',
    ],
  },
  {
    name: 'a table that goes to another namespace',
    before: { ...schema({ tables: { user: named('user') } }, { app: {} }) },
    after: schema({}, { app: { tables: { user: named('user') } } }),
    renames: ['table public.user → app.user'],
    asks: ['table user → app.user'],
    rows: ROWS,
    same: [['select * from "user"', 'select * from app."user"']],
    sql: ['alter table "user" set schema "app";'],
  },
  {
    name: 'a table that goes to a new namespace under another name, and leaves an empty one',
    before: away('app', 'user', named('user')),
    after: away('shop', 'account', named('account')),
    renames: ['table app.user → shop.account'],
    dropped: ['namespace app'],
    asks: ['namespace app → shop'],
    rows: `insert into app."user" (name) values ('Ann')`,
    same: [['select * from app."user"', 'select * from shop.account']],
    says: ['create schema "shop"', 'rename to "account"', 'set schema "shop"', 'drop schema "app"'],
  },
  {
    name: 'tables that exchange their namespaces',
    before: schema({ tables: { user: named('user') } }, { app: { tables: { user: table({ id: int, kind: text }) } } }),
    after: schema({ tables: { user: table({ id: int, kind: text }) } }, { app: { tables: { user: named('user') } } }),
    renames: ['table public.user → app.user', 'table app.user → public.user'],
    asks: ['column app.user.kind → name', 'column user.name → kind'],
    rows: `${ROWS}; insert into app."user" values (7, 'k')`,
    same: [
      ['select * from "user"', 'select * from app."user"'],
      ['select * from app."user"', 'select * from "user"'],
    ],
    never: ['drop table', 'drop column'],
  },
  {
    name: 'a namespace with a table that others refer to, an enum and a sequence',
    before: schema(
      {
        tables: {
          log: table(
            { user_id: int },
            {
              foreignKeys: {
                log_user: { columns: ['user_id'], references: { namespace: 'app', table: 'user', columns: ['id'] } },
              },
            },
          ),
        },
      },
      {
        app: {
          enums: { mood: { labels: ['glad', 'sad'] } },
          sequences: { ticket: {} },
          tables: {
            user: table(
              {
                id: int,
                mood: { type: 'mood', typeNamespace: 'app', default: `'glad'::app.mood` },
                ticket: { type: 'bigint', default: `nextval('app.ticket')` },
              },
              { primaryKey: { user_pkey: { columns: ['id'] } } },
            ),
          },
        },
      },
    ),
    after: schema(
      {
        tables: {
          log: table(
            { user_id: int },
            {
              foreignKeys: {
                log_user: { columns: ['user_id'], references: { namespace: 'shop', table: 'user', columns: ['id'] } },
              },
            },
          ),
        },
      },
      {
        shop: {
          enums: { mood: { labels: ['glad', 'sad'] } },
          sequences: { ticket: {} },
          tables: {
            user: table(
              {
                id: int,
                mood: { type: 'mood', typeNamespace: 'shop', default: `'glad'::shop.mood` },
                ticket: { type: 'bigint', default: `nextval('shop.ticket')` },
              },
              { primaryKey: { user_pkey: { columns: ['id'] } } },
            ),
          },
        },
      },
    ),
    renames: ['namespace app → shop'],
    asks: ['namespace app → shop'],
    rows: `insert into app."user" (id) values (1); insert into log values (1)`,
    same: [['select * from app."user"', 'select * from shop."user"']],
    sql: ['alter schema "app" rename to "shop";'],
  },
  {
    name: 'two namespaces that exchange their names, and a table that goes from one to the other',
    before: schema(
      {},
      {
        a: { tables: { one: table({ id: int }), two: table({ id: int }) } },
        b: { tables: { three: table({ id: int }) } },
      },
    ),
    after: schema(
      {},
      {
        b: { tables: { one: table({ id: int }) } },
        a: { tables: { three: table({ id: int }), two: table({ id: int }) } },
      },
    ),
    renames: ['namespace a → b', 'namespace b → a', 'table a.two → a.two'],
    asks: ['table a.one → b.one | a.three', 'table b.three → a.three | b.one'],
    rows: 'insert into a.one values (1); insert into a.two values (2); insert into b.three values (3)',
    same: [
      [
        'select one.id, two.id, three.id from a.one, a.two, b.three',
        'select one.id, two.id, three.id from b.one, a.two, a.three',
      ],
    ],
    never: ['drop', 'create'],
  },
  {
    name: 'a table that takes the name of a view that goes',
    before: schema({
      tables: { user: named('user') },
      views: { account: { definition: 'select 1 as one', viewIndexes: {}, viewTriggers: {} } },
    }),
    after: schema({ tables: { account: named('account') } }),
    renames: ['table user → account'],
    asks: ['table user → account'],
    rows: ROWS,
    same: [all],
  },
  {
    name: 'a table with a sequence that its column owns, to another namespace',
    before: schema(
      {
        sequences: { ticket: { ownedBy: { table: 'user', column: 'id' } } },
        tables: { user: table({ id: { type: 'bigint', default: `nextval('ticket')` } }) },
      },
      { app: {} },
    ),
    after: schema(
      {},
      {
        app: {
          sequences: { ticket: { ownedBy: { table: 'account', column: 'id' } } },
          tables: { account: table({ id: { type: 'bigint', default: `nextval('app.ticket')` } }) },
        },
      },
    ),
    renames: ['table public.user → app.account'],
    asks: ['table user → app.account'],
    rows: `insert into "user" default values`,
    same: [['select id from "user"', 'select id from app.account']],
    never: ['drop', 'nextval'],
  },
  {
    name: 'a table of which a column goes, one is new and one has another type',
    before: schema({ tables: { user: table({ id: int, name: text, fax: optional(text) }) } }),
    after: schema({ tables: { account: table({ id: { type: 'bigint' }, name: text, site: optional(text) }) } }),
    renames: ['table user → account'],
    asks: ['table user → account'],
    asksOn: ['column user.fax → site'],
    rows: `insert into "user" values (1, 'Ann', 'f')`,
    same: [['select id::int, name from "user"', 'select id::int, name from account']],
    says: ['rename to "account"', 'drop column "fax"'],
  },
  {
    name: 'a table of whose rows another one is made',
    before: schema({ tables: { user: named('user') }, domains: { code: { type: 'text' } } }),
    after: schema({
      tables: {
        account: table({ id: serial, name: of('code') }, { primaryKey: { account_pkey: { columns: ['id'] } } }),
      },
      domains: { code: { type: 'text' } },
    }),
    renames: ['table user → account'],
    asks: ['table user → account'],
    rows: ROWS,
    same: [all],
  },
];
