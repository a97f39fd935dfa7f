import { expect, test } from 'vitest';
import type { MoultError } from '../../errors/index.ts';
import { upsertStatements } from './upsert-statements.ts';

test('inserts rows as one JSON parameter, and updates what is no key', () => {
  expect(upsertStatements('audit.event', [{ id: 1, kind: "a'b", at: new Date(0) }], ['id'])).toEqual([
    {
      sql: `insert into "audit"."event" ("id", "kind", "at") overriding system value
select "id", "kind", "at" from json_populate_recordset(null::"audit"."event", $1::json)
on conflict ("id") do update set "kind" = excluded."kind", "at" = excluded."at";`,
      params: [`[{"id":1,"kind":"a'b","at":"1970-01-01T00:00:00.000Z"}]`],
    },
  ]);
});

test('does nothing to a row that is all key', () => {
  const [statement] = upsertStatements('member', [{ user: 1, team: 2 }], ['user', 'team']);
  expect(statement?.sql).toContain('on conflict ("user", "team") do nothing;');
});

test('quotes names, whatever they are', () => {
  const [statement] = upsertStatements('we"ird', [{ 'a"b': 1, C: 2 }], ['a"b']);
  expect(statement?.sql).toBe(`insert into "we""ird" ("a""b", "C") overriding system value
select "a""b", "C" from json_populate_recordset(null::"we""ird", $1::json)
on conflict ("a""b") do update set "C" = excluded."C";`);
});

test('keeps the order of rows, a statement for each run of the same columns', () => {
  const rows = [{ id: 1, a: 1 }, { a: 2, id: 2 }, { id: 3 }, { id: 4, a: undefined }, { id: 5, a: null }];
  expect(upsertStatements('t', rows, ['id']).map(({ params }) => params)).toEqual([
    ['[{"id":1,"a":1},{"a":2,"id":2}]'],
    ['[{"id":3},{"id":4}]'],
    ['[{"id":5,"a":null}]'],
  ]);
});

test('takes a thousand rows at a time', () => {
  const rows = Array.from({ length: 2_500 }, (_, id) => ({ id }));
  const sizes = upsertStatements('t', rows, ['id']).map(({ params }) => (JSON.parse(String(params[0])) as []).length);
  expect(sizes).toEqual([1_000, 1_000, 500]);
});

test('writes what JSON has no word for as text that PostgreSQL reads', () => {
  const row = {
    id: 2n ** 60n,
    rate: Number.NaN,
    most: Infinity,
    bytes: Buffer.from([1, 255]),
    raw: new Uint8Array([7]),
  };
  const [statement] = upsertStatements('t', [row], ['id']);
  expect(statement?.params).toEqual([
    String.raw`[{"id":"1152921504606846976","rate":"NaN","most":"Infinity","bytes":"\\x01ff","raw":"\\x07"}]`,
  ]);
});

test('records nothing for no rows', () => {
  expect(upsertStatements('t', [], ['id'])).toEqual([]);
});

test.each([
  [[{ name: 'a' }], ['id'], 'SEED_KEY_MISSING', 'A row for t has no id, by which it would be known'],
  [[{ id: null }], ['id'], 'SEED_KEY_MISSING', 'A row for t has no id, by which it would be known'],
  [[{ id: 1 }], [], 'SEED_KEY_MISSING', 'A row for t has no key, by which it would be known'],
  [
    [
      { a: 1, b: 'x' },
      { a: 1, b: 'y' },
      { b: 'x', a: 1 },
    ],
    ['a', 'b'],
    'SEED_KEY_TWICE',
    'Two rows for t have the same a, b: 1,"x"',
  ],
])('refuses %j known by %j', (...[rows, key, code, message]) => {
  const error = failureOf(() => upsertStatements('t', rows, key));
  expect([error.code, error.message]).toEqual([code, message]);
});

function failureOf(run: () => unknown): MoultError {
  try {
    run();
  } catch (error) {
    return error as MoultError; // nothing else is thrown
  }
  return expect.unreachable('nothing was thrown');
}
