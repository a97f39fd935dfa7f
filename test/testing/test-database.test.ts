import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../src/testing/index.ts';
import { type CliProject, migrationText } from '../cli/project.ts';
import { builtPackage } from '../support/built-package.ts';
import { failure } from '../support/run-fixture.ts';
import { shop } from './shop.ts';

let project: CliProject;
beforeEach(() => {
  project = shop();
});
afterEach(() => project.remove());

const COUNTRIES = 'select code, name from country order by code';
const GERMANY = [{ code: 'DE', name: 'Germany' }];

const filled = (): readonly string[] =>
  readdirSync(join(project.root, '.moult/cache')).filter((name) => name.startsWith('filled-'));

/** Opens a test database in processes of their own that start at once, and gives what they found. */
async function inProcesses(
  count: number,
  options: object,
): Promise<{ readonly found: unknown[]; readonly runs: number }> {
  const log = join(project.root, 'log');
  const script = `
    import { testDatabase } from ${JSON.stringify(pathToFileURL(join(builtPackage(), 'testing/index.js')).href)};
    const database = await testDatabase(${JSON.stringify({ cwd: project.root, ...options })});
    console.log(JSON.stringify(await database.query(${JSON.stringify(COUNTRIES)})));
    await database.close();`;
  const run = async (): Promise<unknown> => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { PATH: process.env['PATH'], LOG: log },
    });
    return JSON.parse(stdout);
  };
  const found = await Promise.all(Array.from({ length: count }, run));
  return { found, runs: existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0 };
}

describe.each(['in memory', 'on a server'])('a test database %s', (where) => {
  const place = (): { readonly url?: string } => (where === 'on a server' ? { url: inject('serverUrl') } : {});
  const open = (options: object = {}): Promise<TestDatabase> =>
    testDatabase({ cwd: project.root, ...place(), ...options });

  test('has the migrations applied, and no seeds', async () => {
    const database = await open();
    expect(await database.query(COUNTRIES)).toEqual([]);
    expect(await database.query('select count(*)::int as count from moult_migrations')).toEqual([{ count: 2 }]);
    await database.close();
  });

  test('has the seeds of test, or of the environment that is named', async () => {
    const [some, more] = [await open({ seeds: true }), await open({ seeds: 'development' })];
    expect(await some.query(COUNTRIES)).toEqual(GERMANY);
    expect(await more.query(COUNTRIES)).toEqual([...GERMANY, { code: 'XX', name: 'Nowhere' }]);
    await some.close();
    await more.close();
  });

  test('is its own, takes parameters, and comes back as it was', async () => {
    const [one, other] = [await open({ seeds: true }), await open({ seeds: true })];
    const { url } = one;
    await one.query('insert into country values ($1, $2)', ['FR', 'France']);
    await one.execute('drop table "user"; create table extra ();');
    expect(await other.query(COUNTRIES)).toEqual(GERMANY);
    await one.reset();
    expect(one.url).toBe(url);
    expect(await one.query(COUNTRIES)).toEqual(GERMANY);
    expect(
      await one.query(`select to_regclass('"user"') is not null as "user", to_regclass('extra') as extra`),
    ).toEqual([{ user: true, extra: null }]);
    await one.close();
    await other[Symbol.asyncDispose]();
  });

  test('is filled once by processes that start at once, and anew when a file changes', async () => {
    project.write('seeds/rows/countries.json', `[{ "code": "ZZ", "name": "${project.root}" }]`); // no other run has that
    const rows = [{ code: 'ZZ', name: project.root }];
    expect(await inProcesses(3, { ...place(), seeds: true })).toEqual({ found: [rows, rows, rows], runs: 1 });
    expect(await inProcesses(1, { ...place(), seeds: true })).toEqual({ found: [rows], runs: 1 });
    project.write('seeds/rows/countries.json', '[]');
    expect(await inProcesses(1, { ...place(), seeds: true })).toEqual({ found: [[]], runs: 2 });
  });

  test('tells which migration fails', async () => {
    const name = 'Migration20260103000000_bad';
    project.write(`migrations/${name}.ts`, migrationText(name, 'selec 1;'));
    const error = await failure(open());
    expect([error.code, error.problems[0]?.place?.file]).toEqual([
      'RUNNER_MIGRATION_FAILED',
      join(project.root, `migrations/${name}.ts`),
    ]);
    project.write(`migrations/${name}.ts`, migrationText(name, 'select 1;'));
  });
});

test('in memory the filled database is kept in the cache, and PGlite is at hand', async () => {
  const database = await testDatabase({ cwd: project.root });
  expect(filled()).toHaveLength(1);
  expect([database.url, database.driver.kind]).toEqual([undefined, 'embedded']);
  expect((await (await database.pglite())?.query('select 1 as one'))?.rows).toEqual([{ one: 1 }]);
  await database.close();
});

test('on a server nothing is left behind but the template, and old ones are dropped', async () => {
  const url = inject('serverUrl');
  const client = new pg.Client(url);
  await client.connect();
  const names = async (): Promise<string[]> =>
    (
      await client.query<{ name: string }>("select datname as name from pg_database where datname like 'moult\\_te%'")
    ).rows.map(({ name }) => name);
  await client.query('create database moult_test_20200101000000_0badc0de');
  await client.query('create database moult_template_old is_template true');
  await client.query("comment on database moult_template_old is '2020-01-01T00:00:00.000Z'");
  project.write('seeds/rows/countries.json', `[{ "code": "AA", "name": "${project.root}" }]`);
  const before = await names();
  const database = await testDatabase({ cwd: project.root, url, seeds: true });
  const name = new URL(database.url ?? '').pathname.slice(1);
  const app = new pg.Client(database.url);
  app.on('error', () => {}); // closing the database ends it
  await app.connect();
  expect((await app.query(COUNTRIES)).rows).toEqual([{ code: 'AA', name: project.root }]);
  expect(await names()).toContain(name);
  expect(await database.pglite()).toBeUndefined();
  await database.close();
  const left = await names();
  expect(left.filter((one) => !before.includes(one))).toEqual([
    expect.stringMatching(/^moult_template_[0-9a-f]{24}$/u),
  ]);
  expect(left).not.toContain('moult_test_20200101000000_0badc0de');
  expect(left).not.toContain('moult_template_old');
  await client.end();
});

test.each(['in memory', 'on a server'])('without the cache everything runs anew, %s', async (where) => {
  const log = join(project.root, 'log');
  process.env['LOG'] = log;
  const options = { cwd: project.root, cache: false, ...(where === 'on a server' && { url: inject('serverUrl') }) };
  for (let times = 1; times < 3; times += 1) {
    const database = await testDatabase(options);
    expect(readFileSync(log, 'utf8')).toBe('run\n'.repeat(times));
    await database.close();
  }
  delete process.env['LOG'];
});

test('a URL of an embedded database is refused', async () => {
  expect((await failure(testDatabase({ cwd: project.root, url: 'pglite://memory' }))).code).toBe('TESTING_URL');
});
