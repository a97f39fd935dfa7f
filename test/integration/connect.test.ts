import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, openDriver, sqlStateOf } from '../../src/database/index.ts';
import { MoultError } from '../../src/errors/index.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { embeddedCache } from '../support/embedded.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

describe.each(['server', 'embedded'] as const)('%s', (kind) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await openDriver(kind === 'server' ? database.url : 'pglite://memory', { cacheFolder: embeddedCache });
  });
  afterAll(() => driver.close());

  test('pins what a session starts with', async () => {
    const connection = await driver.connect();
    const names = ['TimeZone', 'search_path', 'client_min_messages', 'standard_conforming_strings', 'application_name'];
    const rows = await connection.query<{ name: string; setting: string }>(
      'select name, setting from pg_settings where name = any($1)',
      [names],
    );
    expect(Object.fromEntries(rows.map((row) => [row.name, row.setting]))).toEqual({
      TimeZone: 'UTC',
      search_path: 'public',
      client_min_messages: 'warning',
      standard_conforming_strings: 'on',
      application_name: 'moult',
    });
    const [version] = await connection.query("select current_setting('server_version_num')::int as number");
    expect(version).toEqual({ number: connection.serverVersion });
    await connection.close();
  });

  test('shows a failing statement with its position, SQLSTATE and hint', async () => {
    const connection = await driver.connect();
    const error = await failure(connection.query('select 1,\n  nam\nfrom (values (1)) as t(name)'));
    expect(error.problems).toEqual([
      {
        code: 'DATABASE_STATEMENT_FAILED',
        message: 'column "nam" does not exist (SQLSTATE 42703)',
        why: '1 | select 1,\n2 |   nam\n  |   ^\n3 | from (values (1)) as t(name)',
        fix: 'Perhaps you meant to reference the column "t.name".',
      },
    ]);
    expect(sqlStateOf(error)).toBe('42703');
    await connection.close();
  });

  test('tells the detail of a constraint that fails', async () => {
    const connection = await driver.connect();
    await connection.execute('create table detail (id int primary key); insert into detail values (1);');
    const error = await failure(connection.query('insert into detail values ($1)', [1]));
    expect(error.problems[0]?.why).toBe('1 | insert into detail values ($1)\nKey (id)=(1) already exists.');
    await connection.close();
  });

  test('a batch tells which statement failed and leaves no transaction behind', async () => {
    const connection = await driver.connect();
    const result = await connection.batch([
      { sql: 'begin' },
      { sql: 'create table half (id int)' },
      { sql: 'insert into half values ($1)', params: ['no number'] },
      { sql: 'insert into half values (1)' },
      { sql: 'commit' },
    ]);
    expect(result.done).toBe(2);
    expect(sqlStateOf(result.error)).toBe('22P02');
    expect(await connection.query("select to_regclass('half') as half")).toEqual([{ half: null }]);
    await connection.close();
  });

  test('gives rows as plain objects, bigint as text', async () => {
    const connection = await driver.connect();
    expect(await connection.query('select 1::bigint as big, 2 as small, null as none, $1::text as t', ['x'])).toEqual([
      { big: '1', small: 2, none: null, t: 'x' },
    ]);
    await connection.close();
  });
});

test('a wrong password, an unknown database and an unreachable server are clear errors without the password', async () => {
  const url = new URL(database.url);
  const connection = await (await openDriver(database.url)).connect();
  await connection.execute(`
    do $$ begin create role password_required; exception when duplicate_object then null; end $$;
    drop role if exists moult_ann;
    create role moult_ann login password 'right' in role password_required;`);
  await connection.close();
  const cases = { missing: new URL(url), unreachable: new URL(url), wrong: new URL(url), none: new URL(url) };
  cases.wrong.username = cases.none.username = 'moult_ann';
  cases.missing.pathname = '/moult_no_such';
  cases.unreachable.port = '1';
  for (const target of [cases.missing, cases.unreachable, cases.wrong]) target.password = 's3cret';
  const missing = await failure(connectTo(cases.missing.href));
  const unreachable = await failure(connectTo(cases.unreachable.href));
  const wrong = await failure(connectTo(cases.wrong.href));
  const none = await failure(connectTo(cases.none.href));
  expect([missing, unreachable, wrong, none].map((error) => error.code)).toEqual([
    'DATABASE_UNKNOWN',
    'DATABASE_UNREACHABLE',
    'DATABASE_ACCESS_DENIED',
    'DATABASE_ACCESS_DENIED',
  ]);
  expect(unreachable.problems[0]?.message).toBe(
    `No connection to postgres://${url.username}@${url.hostname}:1/${url.pathname.slice(1)}`,
  );
  for (const error of [missing, unreachable, wrong, none]) expect(everythingIn(error)).not.toContain('s3cret');
});

test('a connection that the server ends is recognised as lost', async () => {
  const driver = await openDriver(database.url);
  const [victim, killer] = [await driver.connect(), await driver.connect()];
  const [row] = await victim.query<{ pid: number }>('select pg_backend_pid() as pid');
  const waiting = failure(victim.query('select pg_sleep(30)'));
  await killer.query('select pg_terminate_backend($1)', [row?.pid]);
  expect((await waiting).code).toBe('DATABASE_CONNECTION_LOST');
  expect((await failure(victim.query('select 1'))).code).toBe('DATABASE_CONNECTION_LOST');
  expect(victim.ended).toBe(true);
  await victim.close();
  await killer.close();
});

async function connectTo(url: string): Promise<unknown> {
  return (await openDriver(url)).connect();
}

async function failure(promise: Promise<unknown>): Promise<MoultError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof MoultError) return error;
  throw new Error(`no MoultError: ${String(error)}`);
}

function everythingIn(error: MoultError): string {
  return JSON.stringify([
    error.message,
    error.stack,
    error.problems,
    String(error.cause),
    { ...(error.cause as object) },
  ]);
}
