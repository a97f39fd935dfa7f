import { expect, test } from 'vitest';
import { readOutside, withoutLiterals } from './read-outside.ts';

test.each([
  [
    'create unique index concurrently if not exists "User_x" on app."User" (x)',
    { kind: 'createIndex', name: { namespace: 'app', name: 'User_x' }, table: { namespace: 'app', name: 'User' } },
    true,
  ],
  ['create index on "user" (x)', { kind: 'createIndex', table: { name: 'user' } }, false],
  [
    'drop index concurrently a, app.b',
    { kind: 'dropIndex', names: [{ name: 'a' }, { namespace: 'app', name: 'b' }] },
    true,
  ],
  [
    "alter type app.mood add value if not exists 'glad' before 'sad'",
    { kind: 'addEnumValue', type: { namespace: 'app', name: 'mood' }, value: 'glad' },
    false,
  ],
  ["alter type mood rename value 'glad' to 'sad'", { kind: 'other' }, false],
  [
    'alter table p detach partition app.q concurrently',
    { kind: 'detachPartition', parent: { name: 'p' }, partition: { namespace: 'app', name: 'q' } },
    true,
  ],
  ['alter table p validate constraint c', { kind: 'repeatable' }, false],
  ['alter table p validate constraint c, add column x int', { kind: 'other' }, false],
  ['reindex (concurrently) table app.t', { kind: 'reindex', name: { namespace: 'app', name: 't' }, on: 'table' }, true],
  ['reindex index i', { kind: 'reindex', name: { name: 'i' }, on: 'index' }, false],
  ['vacuum (analyze) t', { kind: 'repeatable' }, true],
  ['refresh materialized view concurrently v', { kind: 'repeatable' }, false],
  ['insert into t values (1)', { kind: 'other' }, false],
  ['vacuum t; insert into t values (1)', { kind: 'other' }, false],
  ['this is no SQL', { kind: 'other' }, false],
])('reads %s', async (sql, action, concurrent) => {
  expect(await readOutside(sql)).toEqual({ action, concurrent });
});

test.each([
  ["alter role app password 'secret' valid until 'tomorrow'", "alter role app password '…' valid until '…'"],
  ["select 1,\n  $1, E'secret' /* secret */ -- secret", "select 1, $1, '…'"],
  ["update t set a = $tag$secret$tag$, b = 'secr", "update t set a = '…', b = …"],
  ['select "Order" . id from app.orders', 'select "Order" . id from app.orders'],
  ["'secret", '…'],
  ['', ''],
])('tells %j without what it holds', async (sql, told) => {
  expect(await withoutLiterals(sql, 80)).toBe(told);
});

test('cuts what is long', async () => {
  expect(await withoutLiterals(`select ${'a, '.repeat(40)}b`, 20)).toBe('select a, a, a, a,…');
});
