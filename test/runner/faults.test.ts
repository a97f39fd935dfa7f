import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { apply } from '../../src/runner/index.ts';
import { cuttingProxy } from './cutting-proxy.ts';
import { serverRun } from './server-run.ts';

const run = serverRun();

const SLEEPING = "from pg_stat_activity where query like '%pg_sleep%' and pid <> pg_backend_pid()";

test('a session that the server ends is made anew, and what was rolled back with it runs again', async () => {
  run.folder.write(
    'Migration20260101000000_one',
    "this.addSql('create table one (id int);'); this.addSql('select pg_sleep(0.8);'); this.addSql('insert into one values (1);');",
  );
  const running = apply(await run.options());
  await expect.poll(() => run.other.query(`select pid ${SLEEPING}`), { timeout: 5_000 }).toHaveLength(1);
  await run.other.query(`select pg_terminate_backend(pid) ${SLEEPING}`);
  expect((await running)[0]?.status).toBe('applied');
  expect(run.told('reconnecting')).toEqual([
    { type: 'reconnecting', reason: 'terminating connection due to administrator command' },
  ]);
  expect(run.told('retry').map(({ reason }) => reason)).toEqual(['connection']);
  expect(await run.other.query('select id from one')).toEqual([{ id: 1 }]);
});

test('takes the lock again when its connection is lost, and goes on', async () => {
  run.folder.write('Migration20260101000000_one', "this.addSql('select pg_sleep(1);');");
  run.folder.write('Migration20260102000000_two', "this.addSql('create table two (id int);');");
  const running = apply(await run.options());
  await expect.poll(() => run.other.query(`select pid ${SLEEPING}`), { timeout: 5_000 }).toHaveLength(1);
  const locks = "from pg_stat_activity where application_name = 'moult lock' and datname = current_database()";
  await run.other.query(`select pg_terminate_backend(pid) ${locks}`);
  await expect.poll(() => run.other.query(`select pid ${locks}`), { timeout: 5_000 }).toHaveLength(1);
  await expect(apply({ ...(await run.options()), onEvent: () => {}, lockWait: 0, migrations: [] })).resolves.toEqual(
    [],
  );
  expect((await running).map(({ status }) => status)).toEqual(['applied', 'applied']);
});

test('a connection that is cut while the commit is answered is not run a second time', async () => {
  const proxy = await cuttingProxy(run.database.url);
  run.folder.write(
    'Migration20260101000000_one',
    "this.addSql('create table one (id int); insert into one values (1);'); this.commit(); this.addSql('insert into one values (2);');",
  );
  proxy.cutAnswerTo('insert into one values (2)');
  const [one] = await apply(await run.options(proxy.url));
  expect([one?.status, proxy.cuts()]).toEqual(['applied', 1]);
  expect(run.told('reconnecting')).toHaveLength(1);
  expect(run.told('retry')).toEqual([]);
  expect(await run.other.query('select id from one order by id')).toEqual([{ id: 1 }, { id: 2 }]);
  await proxy.close();
});

test('an index whose success nobody heard of is found, and not built again', async () => {
  const proxy = await cuttingProxy(run.database.url);
  run.folder.write(
    'Migration20260101000000_one',
    `this.addSql('create table one (id int);');
    this.addSql('create index concurrently one_id on one (id);', { transaction: false });
    this.addSql('drop index concurrently one_id;', { transaction: false });
    this.addSql("create type mood as enum ('sad');");
    this.addSql("alter type mood add value 'glad';", { transaction: false });`,
  );
  for (const text of ['create index concurrently', 'drop index concurrently', "add value 'glad'"])
    proxy.cutAnswerTo(text);
  expect((await apply(await run.options(proxy.url)))[0]?.status).toBe('applied');
  expect(run.told('foundDone').map(({ statement }) => statement)).toEqual([2, 3, 5]);
  expect(proxy.cuts()).toBe(3);
  await proxy.close();
});

test('a statement of which nobody can tell whether it was done stops the run, until somebody says', async () => {
  const proxy = await cuttingProxy(run.database.url);
  await run.other.execute('create table one (id int);');
  run.folder.write(
    'Migration20260101000000_one',
    "this.addSql('insert into one values (1);', { transaction: false }); this.addSql('insert into one values (2);');",
  );
  proxy.cutAnswerTo('values (1)');
  const [first] = await apply(await run.options(proxy.url));
  expect(first?.error?.problems[0]).toMatchObject({
    code: 'RUNNER_IN_DOUBT',
    message: 'Nobody can tell whether statement 1 of Migration20260101000000_one was done',
  });
  await proxy.close();
  expect((await apply(await run.options()))[0]?.error?.code).toBe('RUNNER_IN_DOUBT');
  expect((await apply({ ...(await run.options()), inDoubt: 'done' }))[0]?.status).toBe('applied');
  expect(await run.other.query('select id from one order by id')).toEqual([{ id: 1 }, { id: 2 }]);
});

test('a connection on which nothing comes any more is given up, and the run goes on', async () => {
  const proxy = await cuttingProxy(run.database.url);
  run.folder.write(
    'Migration20260101000000_one',
    "this.addSql('create table one (id int);'); this.commit(); this.addSql('insert into one values (1);');",
  );
  proxy.swallowAnswerTo('insert into one values (1)');
  expect((await apply(await run.options(proxy.url)))[0]?.status).toBe('applied');
  expect(await run.other.query('select id from one')).toEqual([{ id: 1 }]);
  await proxy.close();
}, 90_000);

test('a server that stays away is told, and the next run goes on where it stopped', async () => {
  const proxy = await cuttingProxy(run.database.url);
  run.folder.write(
    'Migration20260101000000_one',
    "this.addSql('create table one (id int);'); this.commit(); this.addSql('insert into one values (1);');",
  );
  proxy.cutAnswerTo('insert into one values (1)', { forGood: true });
  const [failed] = await apply({ ...(await run.options(proxy.url)), reconnectWait: 500 });
  expect([failed?.status, failed?.error?.code]).toEqual(['failed', 'RUNNER_CONNECTION_LOST']);
  await sleep(200);
  await apply(await run.options());
  expect(await run.other.query('select id from one')).toEqual([{ id: 1 }]);
  await proxy.close();
});

test('an invalid index of the name is cleared away before it is built, and after a failure', async () => {
  await run.other.execute('create table one (id int); insert into one values (1), (1);');
  await run.other.execute('create unique index concurrently one_id on one (id);').catch(() => {});
  const invalid = 'select indexrelid::regclass::text as name from pg_index where not indisvalid';
  expect(await run.other.query(invalid)).toEqual([{ name: 'one_id' }]);
  run.folder.write(
    'Migration20260101000000_one',
    "this.addSql('create unique index concurrently one_id on one (id);', { transaction: false });",
  );
  const [failed] = await apply(await run.options());
  expect(failed?.error?.message).toContain('could not create unique index "one_id"');
  expect(run.told('clearedIndex').map(({ index }) => index)).toEqual(['"public"."one_id"', '"public"."one_id"']);
  expect(await run.other.query(invalid)).toEqual([]);
  await run.other.execute('delete from one;');
  expect((await apply(await run.options()))[0]?.status).toBe('applied');
});

test('building an index waits for an old transaction without a limit, and tells for whom', async () => {
  await run.other.execute('create table one (id int);');
  await run.other.execute('begin; insert into one values (1);');
  run.folder.write(
    'Migration20260101000000_one',
    "this.addSql('create index concurrently one_id on one (id);', { transaction: false });",
  );
  const running = apply({ ...(await run.options()), lockTimeout: 100, statementTimeout: 100 });
  await expect.poll(() => run.told('blocked').length, { timeout: 10_000 }).toBe(1);
  await run.other.execute('commit;');
  expect((await running)[0]?.status).toBe('applied');
  expect(run.told('retry')).toEqual([]);
});
