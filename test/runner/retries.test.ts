import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDriver, sqlStateOf } from '../../src/database/index.ts';
import { apply } from '../../src/runner/index.ts';
import { serverRun } from './server-run.ts';

const run = serverRun();

test('a statement that waits too long for a lock is tried again, and tells who is in its way and what that runs', async () => {
  await run.other.execute('create table busy (id int);');
  await run.other.execute("begin; lock table busy; select 'secret of somebody' as password;");
  run.folder.write(
    'Migration20260101000000_one',
    "this.addSql('create table one (id int);'); this.addSql('alter table busy add column name text;');",
  );
  const running = apply({ ...(await run.options()), lockTimeout: 200, retries: 20 });
  await expect.poll(() => run.told('retry').length, { timeout: 10_000 }).toBeGreaterThan(1);
  await run.other.execute('commit;');
  expect((await running)[0]?.status).toBe('applied');
  const [blocked] = run.told('blocked');
  expect(blocked?.blockers).toEqual([
    {
      pid: run.other.processId,
      application: 'the other',
      user: 'postgres',
      state: 'idle in transaction',
      since: expect.stringMatching(/^20\d\d-.*Z$/u),
      query: "begin; lock table busy; select '…' as password;",
      description: expect.stringMatching(
        /^process \d+ \(the other, user postgres, idle in transaction since 20.*Z\): begin; lock .* '…' as password;$/u,
      ),
    },
  ]);
  expect(run.told('retry')[0]).toMatchObject({ reason: 'lock', statement: 2, attempt: 1, of: 20 });
});

test('without further tries it fails, names the one in its way, and applies once that is gone', async () => {
  await run.other.execute('create table busy (id int);');
  await run.other.execute('begin; lock table busy;');
  run.folder.write('Migration20260101000000_one', "this.addSql('alter table busy add column name text;');");
  const [failed] = await apply({ ...(await run.options()), lockTimeout: 1_500, retries: 0 });
  expect([failed?.status, sqlStateOf(failed?.error?.cause), failed?.error?.code]).toEqual([
    'failed',
    '55P03',
    'RUNNER_BLOCKED',
  ]);
  const [problem] = failed?.error?.problems ?? [];
  expect(problem?.why).toContain(
    `In the way: process ${run.other.processId} (the other, user postgres, idle in transa`,
  );
  expect(problem?.fix).toContain(`select pg_terminate_backend(${run.other.processId});`);
  await run.other.execute('commit;');
  expect((await apply(await run.options()))[0]?.status).toBe('applied');
});

test('between two tries the locks are free: queries of others wait no longer than the lock timeout', async () => {
  await run.other.execute('create table busy (id int);');
  await run.other.execute('begin; select * from busy;');
  run.folder.write('Migration20260101000000_one', "this.addSql('alter table busy add column name text;');");
  const running = apply({ ...(await run.options()), lockTimeout: 300, retries: 3, retryPause: 400 });
  const application = await (await openDriver(run.database.url)).connect();
  let longest = 0;
  let queries = 0;
  const ended = running.then(() => true);
  while (!(await Promise.race([ended, sleep(5, false)]))) {
    const started = performance.now();
    await application.query('select count(*) from busy;');
    longest = Math.max(longest, performance.now() - started);
    queries++;
  }
  await application.close();
  expect((await running)[0]?.error?.code).toBe('RUNNER_BLOCKED');
  expect(queries).toBeGreaterThan(20);
  expect(longest).toBeGreaterThan(100); // it did wait behind the alter table
  expect(longest).toBeLessThan(300 + 250);
});

test('a deadlock is tried again', async () => {
  await run.other.execute("set deadlock_timeout = '10s'; create table a (id int); create table b (id int);");
  await run.other.execute('begin; lock table b;');
  run.folder.write(
    'Migration20260101000000_one',
    "this.addSql('alter table a add column x int;'); this.addSql('alter table b add column x int;');",
  );
  const running = apply({ ...(await run.options()), lockTimeout: 30_000 });
  const third = await (await openDriver(run.database.url)).connect();
  const waiting = () => third.query('select pid from pg_locks where not granted');
  await expect.poll(waiting, { interval: 10, timeout: 5_000 }).toHaveLength(1);
  await third.close();
  await run.other.execute('lock table a; commit;');
  expect((await running)[0]?.status).toBe('applied');
  expect(run.told('retry').map(({ reason }) => reason)).toEqual(['deadlock']);
});

test('a migration that read rows runs anew from its start when nothing of it is committed', async () => {
  await run.other.execute('create table busy (id int);');
  await run.other.execute('begin; lock table busy;');
  run.folder.write(
    'Migration20260101000000_one',
    `this.addSql('create table one (id int);');
    const rows = await this.query<{ id: number }>('select 7 as id');
    this.addSql('insert into one values ($1);', [rows[0]?.id]);
    this.addSql('alter table busy add column name text;');`,
  );
  const running = apply({ ...(await run.options()), lockTimeout: 150, retries: 30 });
  await expect.poll(() => run.told('retry').length, { timeout: 10_000 }).toBeGreaterThan(0);
  await run.other.execute('commit;');
  const [one] = await running;
  expect([one?.status, one?.statements]).toEqual(['applied', 4]);
  expect(await run.other.query('select id from one')).toEqual([{ id: 7 }]);
});

test('a migration that read rows behind committed statements says that it can not begin anew', async () => {
  await run.other.execute('create table busy (id int);');
  await run.other.execute('begin; lock table busy;');
  run.folder.write(
    'Migration20260101000000_one',
    `this.addSql('create table one (id int);');
    this.commit();
    await this.query('select 1');
    this.addSql('alter table busy add column name text;');`,
  );
  const [failed] = await apply({ ...(await run.options()), lockTimeout: 100 });
  expect(failed?.error?.problems[0]?.code).toBe('RUNNER_NOT_REPEATABLE');
  expect(failed?.error?.message).toBe(
    'Migration20260101000000_one failed at statement 3: it did not get its lock within 0.1 s',
  );
});

test('pins the limits of statements, in transactions and outside, and takes them back', async () => {
  const names = "array['search_path', 'TimeZone', 'lock_timeout', 'statement_timeout', 'client_min_messages']";
  const see = `insert into seen select $1, string_agg(current_setting(name), ' ' order by n) from unnest(${names}) with ordinality s(name, n)`;
  run.folder.write(
    'Migration20260101000000_one',
    `this.addSql('create table seen (place text, settings text);');
    this.addSql("${see}", ['inside']);
    this.addSql("${see}", ['outside'], { transaction: false });`,
  );
  expect((await apply({ ...(await run.options()), lockTimeout: 700, statementTimeout: 9_000 }))[0]?.status).toBe(
    'applied',
  );
  expect(await run.other.query('select * from seen order by 1')).toEqual([
    { place: 'inside', settings: 'public UTC 700ms 9s notice' },
    { place: 'outside', settings: 'public UTC 700ms 9s notice' },
  ]);
});

test('a statement that runs too long fails with the way out', async () => {
  run.folder.write('Migration20260101000000_one', "this.addSql('select pg_sleep(3);');");
  const [failed] = await apply({ ...(await run.options()), statementTimeout: 100 });
  expect(failed?.error?.problems[0]).toMatchObject({
    code: 'RUNNER_TIMEOUT',
    message: 'Migration20260101000000_one failed: a statement ran for longer than 0.1 s',
  });
});

test('tells what the server says, as it says it', async () => {
  run.folder.write(
    'Migration20260101000000_one',
    "this.addSql(`do $$ begin raise notice 'first'; perform pg_sleep(0.3); raise warning 'second'; end $$;`);",
  );
  await apply(await run.options());
  expect(run.told('notice')).toEqual([
    { type: 'notice', name: 'Migration20260101000000_one', severity: 'NOTICE', message: 'first' },
    { type: 'notice', name: 'Migration20260101000000_one', severity: 'WARNING', message: 'second' },
  ]);
});
