import { beforeAll, describe, expect, it } from 'vitest';

import { EMPTY_NAMESPACE, EMPTY_SCHEMA, EMPTY_TABLE } from '../../../schema/index.ts';
import type { Named, Schema, Table, View } from '../../../schema/index.ts';
import { loadPostgresParser } from '../../../sql/index.ts';
import type { PostgresParser } from '../../../sql/index.ts';
import { NewNames } from '../new-names.ts';
import type { NameChange } from '../rename.ts';
import type { ExpressionPlace, Texts } from '../texts.ts';
import { schemaTexts } from './schema-texts.ts';

let parser: PostgresParser;
beforeAll(async () => {
  parser = await loadPostgresParser();
});

const table = (...columns: string[]): Table => ({
  ...EMPTY_TABLE,
  columns: {
    ...Object.fromEntries(columns.map((name) => [name, { type: 'text' }])),
    mood: { type: 'mood', typeNamespace: 'public' },
  },
});
const view = (definition: string): View => ({ definition, viewIndexes: {}, viewTriggers: {} });

const schema = (views: Named<View> = {}): Schema => ({
  extensions: {},
  namespaces: {
    public: {
      ...EMPTY_NAMESPACE,
      enums: { mood: { labels: ['glad', 'sad'] } },
      sequences: { ticket: {} },
      tables: { user: table('id', 'phone', 'lower'), pet: table('id', 'phone') },
      views,
    },
    app: { ...EMPTY_NAMESPACE, enums: { kind: { labels: ['a'] } } },
  },
});

const CHANGES: readonly NameChange[] = [
  { kind: 'table', from: ['public', 'user'], to: ['public', 'account'] },
  { kind: 'column', from: ['public', 'user', 'phone'], to: ['public', 'account', 'mobile'] },
  { kind: 'column', from: ['public', 'user', 'lower'], to: ['public', 'account', 'Upper'] },
  { kind: 'enum', from: ['public', 'mood'], to: ['public', 'feeling'] },
  { kind: 'label', from: ['public', 'mood', 'glad'], to: ['public', 'feeling', `it's`] },
  { kind: 'sequence', from: ['public', 'ticket'], to: ['app', 'number'] },
  { kind: 'namespace', from: ['app'], to: ['shop'] },
];

const texts = (before: Schema, after = EMPTY_SCHEMA): Texts => {
  const changes = CHANGES.map((change): NameChange => {
    return change.kind === 'sequence' ? { ...change, to: ['shop', 'number'] } : change;
  });
  return schemaTexts({ schema: before, changes, names: new NewNames(changes), parser }, after);
};

const IN_USER: ExpressionPlace = { relation: ['public', 'user'] };

describe('an expression', () => {
  it.each<[string, string, ExpressionPlace?]>([
    [`phone <> 'phone' and "phone" > ''`, `mobile <> 'phone' and "mobile" > ''`],
    ['lower(lower) = phone /* phone */ -- phone', 'lower("Upper") = mobile /* phone */ -- phone'],
    [`"user".phone || "user".id`, `"account".mobile || "account".id`],
    [`PHONE is null`, 'mobile is null'],
    [`"PHONE" is null`, `"PHONE" is null`],
    [`$$phone$$ || E'\\'phone' || phone`, `$$phone$$ || E'\\'phone' || mobile`],
    [`new.phone = old.phone`, 'new.mobile = old.mobile', { ...IN_USER, isAboutRows: true }],
    [`mood in ('glad', 'sad') and phone <> 'glad'`, `mood in ('it''s', 'sad') and mobile <> 'glad'`],
    [`case mood when 'glad' then 'glad' end = 'glad'`, `case mood when 'it''s' then 'glad' end = 'glad'`],
    [`coalesce(mood, 'glad') = any (array['glad'::mood])`, `coalesce(mood, 'it''s') = any (array['it''s'::feeling])`],
    [`'a'::app.kind::text`, `'a'::shop.kind::text`, {}],
    [`nextval('ticket')`, `nextval('shop.number')`, {}],
    [`nextval('"ticket"'::regclass)`, `nextval('"shop"."number"'::regclass)`, {}],
    [`'glad'`, `'it''s'`, { gives: { type: 'mood', typeNamespace: 'public' } }],
    [`value <> 'glad'`, `value <> 'it''s'`, { value: { type: 'mood', typeNamespace: 'public' } }],
    [
      'exists (select 1 from pet p where p.phone = "user".phone and id is not null)',
      'exists (select 1 from pet p where p.phone = "account".mobile and id is not null)',
    ],
  ])('%s becomes %s', (before, after, place = IN_USER) => {
    expect(texts(schema()).expression(before, place)).toBe(after);
  });

  it.each([
    ['exists (select 1 from app.unknown() where phone > id)', 'names of what is not known'],
    ['id in (select phone from "user")', 'the name of the column of an inner query'],
  ])('%s is not sure: %s', (before) => {
    expect(texts(schema()).expression(before, IN_USER)).toContain('/* follows in another way */');
  });

  it('is spelled as in the schema after, when that says the same', () => {
    const after = { ...EMPTY_TABLE, checks: { one: { expression: '"mobile"   <> id' } } };
    const target: Schema = {
      ...EMPTY_SCHEMA,
      namespaces: { public: { ...EMPTY_NAMESPACE, tables: { account: after } } },
    };
    expect(texts(schema(), target).expression('phone <> id', IN_USER)).toBe('"mobile"   <> id');
  });
});

describe('lists of columns', () => {
  it.each([
    [
      'exclude using gist (phone with =, lower(phone) with =) where (lower > 1)',
      'exclude using gist (mobile with =, lower(mobile) with =) where ("Upper" > 1)',
    ],
    [
      'create index by_phone on "user" (phone, lower(phone)) include (id)',
      'create index by_phone on "account" (mobile, lower(mobile)) include (id)',
    ],
  ])('%s become %s', (before, after) => {
    expect(texts(schema()).list(before, ['public', 'user'])).toBe(after);
  });
});

describe('a view', () => {
  const renamed = (definition: string, next: string): readonly [string, Readonly<Record<string, string>>] => {
    const own = view(definition);
    const after: Schema = {
      ...EMPTY_SCHEMA,
      namespaces: { public: { ...EMPTY_NAMESPACE, views: { shown: view(next) } } },
    };
    const found = texts(schema({ shown: own }), after).view(['public', 'shown'], own);
    return [found.definition, Object.fromEntries(found.columns)];
  };

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['select id, phone from "user"', 'select id, mobile from "account"', { phone: 'mobile' }],
    ['select id, phone from "user"', 'select id, mobile as phone from "account"', {}],
    ['select u.* from "user" u', 'select u.* from "account" u', { phone: 'mobile', lower: 'Upper' }],
    [
      'select phone::text from "user" order by phone',
      'select mobile::text from account order by mobile',
      { phone: 'mobile' },
    ],
    [
      'select p.phone from pet p, "user" u where u.phone = p.phone',
      'select p.phone from pet p, "account" u where u.mobile = p.phone',
      {},
    ],
    [
      "select count(phone) filter (where mood = 'glad') from \"user\" having max(phone) > ''",
      `select count(mobile) filter (where mood = 'it''s') from "account" having max(mobile) > ''`,
      {},
    ],
  ])('%s becomes %s', (before, after, columns) => {
    expect(renamed(before, after)).toEqual([after, columns]);
  });

  it.each([
    [
      'with w as (select phone from "user") select phone from w',
      'with w as (select mobile from "account") select mobile from w',
    ],
    ['select p.id from pet p join "user" u using (phone)', 'select p.id from pet p join "account" u using (mobile)'],
    ['select (u).phone as p from "user" u', 'select (u).mobile as p from "account" u'],
    ['select phone from "user"', 'select mobile || id as mobile from account'],
  ])('%s is made anew', (before, after) => {
    expect(renamed(before, after)[0]).not.toBe(after);
  });
});
