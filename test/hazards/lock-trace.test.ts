import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { observe, observeBeside } from './observe.ts';
import { predict } from './predict.ts';
import * as forms from './trace-forms.ts';
import { ROWS, SETUP } from './trace-setup.ts';

let database: TestDatabase;
let client: pg.Client;
let other: pg.Client;
let version: number;

beforeAll(async () => {
  database = await createDatabase();
  client = new pg.Client(database.url);
  other = new pg.Client(database.url);
  await client.connect();
  await other.connect();
  await client.query(`set timezone = 'UTC'; create schema app;`);
  for (const sql of [...SETUP, ...ROWS]) await client.query(sql);
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int / 10000 as version;`,
  );
  version = rows[0]?.version ?? 0;
});
afterAll(async () => {
  await client.end();
  await other.end();
  await database.drop();
});

describe.each([
  ['columns', forms.COLUMN_FORMS],
  ['types', forms.TYPE_FORMS],
  ['constraints', forms.CONSTRAINT_FORMS],
  ['tables', forms.TABLE_FORMS],
  ['indexes', forms.INDEX_FORMS],
  ['others', forms.OTHER_FORMS],
])('what is predicted is what the server does: %s', (_, list) => {
  test.for(list.map((form) => [form.sql, form] as const))('%s', async ([sql, form], { skip }) => {
    skip(version < (form.since ?? 0), `PostgreSQL ${version} does not have it`);
    const [before, after] = form.between ?? ['', ''];
    const predicted = await predict([...SETUP, before], sql, version);
    await client.query(before);
    const beside = { client, other, blocker: form.blocker ?? 'lock table t in share update exclusive mode;' };
    const observed = form.outside ? await observeBeside(sql, beside) : await observe(client, sql);
    expect(form.outside ? { locks: predicted.locks } : predicted).toEqual(observed);
    await client.query(after);
  });
});
