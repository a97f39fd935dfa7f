import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Example } from '../../src/hazards/rule.ts';
import { RULES } from '../../src/hazards/rules/rules.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';

let database: TestDatabase;
let client: pg.Client;
let version: number;

beforeAll(async () => {
  database = await createDatabase();
  client = new pg.Client(database.url);
  await client.connect();
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int / 10000 as version;`,
  );
  version = rows[0]?.version ?? 0;
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Examples that show what the server refuses, with the state of its error. */
const REFUSED: Readonly<Record<string, string>> = {
  'MO601 bad': '25001',
  'MO607 bad': '55P04',
  'MO802 bad': '42601',
  // A block of code that drops a table which is not there.
  'MO801 bad': '42P01',
};

/** Features of the newest server. */
const NEW = new Set(['MO303 good', 'MO310 bad', 'MO310 good', 'MO407 bad', 'MO407 good']);

const EXAMPLES = RULES.flatMap(({ code, bad, good }) => [
  [`${code} bad`, bad] as const,
  [`${code} good`, good] as const,
]);

test.for(EXAMPLES)('PostgreSQL takes the example %s as its page says', async ([name, example], { skip }) => {
  skip(NEW.has(name) && version < 18, `PostgreSQL ${version} does not have it`);
  await client.query(
    'drop schema if exists example, app, shop cascade; create schema example; set search_path = example, public;',
  );
  await client.query('drop extension if exists citext; set lock_timeout = 0;');
  expect(await stateAfter(example)).toBe(REFUSED[name] ?? '');
});

/** Runs an example; the state of the error that it ends with, or nothing. */
async function stateAfter({ before = [], run, outside }: Example): Promise<string> {
  for (const sql of before) await client.query(sql);
  if (!outside) await client.query('begin;');
  try {
    for (const sql of run) await client.query(sql);
    if (!outside) await client.query('commit;');
    return '';
  } catch (error) {
    if (!outside) await client.query('rollback;');
    return error instanceof pg.DatabaseError ? (error.code ?? 'unknown') : 'unknown';
  }
}
