import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SETTLED } from '../../src/hazards/facts/volatility.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

test('no function that counts as settled is volatile on the server', async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  // PostgreSQL 14 has one form volatile, of a type that nobody uses.
  const { rows } = await client.query(
    `select distinct proname from pg_proc where provolatile = 'v' and proname = any($1)
       and oid is distinct from to_regprocedure('timezone(text, time with time zone)');`,
    [[...SETTLED]],
  );
  await client.end();
  expect(rows).toEqual([]);
});
