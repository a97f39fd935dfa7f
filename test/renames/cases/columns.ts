import type { Column, Named, Schema, Table } from '../../../src/schema/index.ts';
import { int, optional, schema, table, text } from '../rename-case.ts';
import type { RenameCase } from '../rename-case.ts';

const user = (columns: Named<Column>, rest: Partial<Table> = {}): Schema =>
  schema({
    tables: { user: table({ id: int, ...columns }, { primaryKey: { user_pkey: { columns: ['id'] } }, ...rest }) },
  });

const PHONES = `insert into "user" (id, phone) values (1, '030'), (2, '040')`;
const phones = ['select id, phone from "user" order by id', 'select id, mobile from "user" order by id'] as const;
const phone = { renames: ['column user.phone → user.mobile'], asks: ['column user.phone → mobile'], rows: PHONES };

export const COLUMN_CASES: readonly RenameCase[] = [
  {
    name: 'a column',
    before: user({ phone: text }),
    after: user({ mobile: text }),
    ...phone,
    same: [phones],
    sql: ['alter table "user" rename column "phone" to "mobile";'],
  },
  {
    name: 'one of several columns of its type, while another one goes and two are new',
    before: user({ phone: optional(text), fax: optional(text) }),
    after: user({ mobile: optional(text), email: optional(text), site: optional(text) }),
    renames: ['column user.phone → user.mobile', 'column user.fax → user.site'],
    asks: ['column user.fax → email | mobile | site', 'column user.phone → email | mobile | site'],
    rows: `insert into "user" (id, phone, fax) values (1, '030', 'a'), (2, null, 'b')`,
    same: [['select id, phone, fax from "user" order by id', 'select id, mobile, site from "user" order by id']],
  },
  {
    name: 'a column with another type, nullability, default and comment',
    before: user({ phone: { type: 'varchar(20)', nullable: true, default: `'-'` } }),
    after: user({ mobile: { type: 'text', default: `'none'`, comment: 'digits' } }),
    ...phone,
    same: [phones],
    says: ['rename column "phone" to "mobile"', 'type text', 'set not null'],
    never: ['drop column'],
  },
  {
    name: 'two columns that exchange their names',
    before: user({ a: text, b: { type: 'varchar(9)' } }),
    after: user({ b: text, a: { type: 'varchar(9)' } }),
    renames: ['column user.a → user.b', 'column user.b → user.a'],
    asks: [],
    rows: `insert into "user" (id, a, b) values (1, 'x', 'y')`,
    same: [['select a, b from "user"', 'select b, a from "user"']],
    sql: [
      'alter table "user" rename column "a" to "a__moult";',
      'alter table "user" rename column "b" to "a";',
      'alter table "user" rename column "a__moult" to "b";',
    ],
  },
  {
    name: 'a chain of columns',
    before: user({ a: text, b: text }),
    after: user({ b: text, c: text }),
    renames: ['column user.a → user.b', 'column user.b → user.c'],
    asks: ['column user.a → c'],
    rows: `insert into "user" (id, a, b) values (1, 'x', 'y')`,
    same: [['select a, b from "user"', 'select b, c from "user"']],
    sql: ['alter table "user" rename column "b" to "c";', 'alter table "user" rename column "a" to "b";'],
  },
  {
    name: 'a circle of three columns',
    before: user({ a: text, b: text, c: text }),
    after: user({ a: text, b: text, c: text }),
    renames: ['column user.a → user.b', 'column user.b → user.c', 'column user.c → user.a'],
    asks: [],
    rows: `insert into "user" (id, a, b, c) values (1, 'x', 'y', 'z')`,
    same: [['select a, b, c from "user"', 'select b, c, a from "user"']],
  },
  {
    name: 'a column whose old name a new one takes',
    before: user({ phone: text }),
    after: user({ mobile: text, phone: optional(int) }),
    renames: ['column user.phone → user.mobile'],
    asks: [],
    rows: PHONES,
    same: [phones],
  },
  {
    name: 'a column that takes the name of one that goes',
    before: user({ phone: text, mobile: optional(text) }),
    after: user({ mobile: text }),
    renames: ['column user.phone → user.mobile'],
    dropped: ['column user.mobile'],
    asks: [],
    rows: PHONES,
    same: [phones],
    says: ['rename column "mobile" to "mobile__gone"', 'drop column "mobile__gone"'],
  },
  {
    name: 'a column with constraints and indexes that are named after it',
    before: user(
      { phone: text },
      {
        uniques: { user_phone_unique: { columns: ['phone'] } },
        checks: { user_phone_check: { expression: `phone <> ''` } },
        indexes: {
          user_phone_index: { keys: ['phone'] },
          by_lower: { keys: [{ expression: 'lower(phone)' }], where: 'phone is not null' },
        },
      },
    ),
    after: user(
      { mobile: text },
      {
        uniques: { user_mobile_unique: { columns: ['mobile'] } },
        checks: { user_mobile_check: { expression: `mobile <> ''` } },
        indexes: {
          user_mobile_index: { keys: ['mobile'] },
          by_lower: { keys: [{ expression: 'lower(mobile)' }], where: 'mobile is not null' },
        },
      },
    ),
    ...phone,
    same: [phones],
    sql: [
      'alter table "user" rename column "phone" to "mobile";',
      'alter table "user" rename constraint "user_phone_unique" to "user_mobile_unique";',
      'alter table "user" rename constraint "user_phone_check" to "user_mobile_check";',
      'alter index "user_phone_index" rename to "user_mobile_index";',
    ],
  },
  {
    name: 'a column that a computed one is made of, and that one too',
    before: user({ price: int, double: { type: 'integer', nullable: true, generated: 'price * 2' } }),
    after: user({ cost: int, twice: { type: 'integer', nullable: true, generated: 'cost * 2' } }),
    renames: ['column user.price → user.cost', 'column user.double → user.twice'],
    asks: ['column user.price → cost'],
    rows: 'insert into "user" (id, price) values (1, 7)',
    same: [['select id, price, double from "user"', 'select id, cost, twice from "user"']],
    sql: [
      'alter table "user" rename column "double" to "twice";',
      'alter table "user" rename column "price" to "cost";',
    ],
  },
];
