import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { apply } from '../../src/runner/index.ts';
import { applyProcess } from '../support/apply-process.ts';
import { hasPgbouncer, pgbouncer } from './pgbouncer.ts';
import { serverRun } from './server-run.ts';
import { type Pooler, transactionPooler } from './transaction-pooler.ts';

const kinds = hasPgbouncer() ? (['stand-in', 'PgBouncer'] as const) : (['stand-in'] as const);

describe.each(kinds)('behind a pooler in transaction mode (%s)', (kind) => {
  const run = serverRun();
  let pooler: Pooler;
  beforeEach(async () => {
    pooler = await (kind === 'PgBouncer' ? pgbouncer : transactionPooler)(run.database.url);
  });
  afterEach(() => pooler.close());

  const lease = 'select token::int, holder, expires_at < now() as free from moult_migrations_lease';

  test('the lock is a lease, which is given back', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table one (id int); insert into one values (1);');
      this.commit();
      const rows = await this.query<{ id: number }>('select id from one;');
      this.addSql('insert into one values ($1);', [(rows[0]?.id ?? 0) + 1]);
      this.addSql('create index concurrently one_id on public.one (id);', { transaction: false });`,
    );
    run.folder.write('Migration20260102000000_two', "this.addSql('create table two (id int);');");
    const results = await apply(await run.options(pooler.url));
    expect(results.map(({ status }) => status)).toEqual(['applied', 'applied']);
    expect(run.told('pooled')).toHaveLength(1);
    expect(await run.other.query('select id from one order by id')).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await run.other.query(lease)).toEqual([
      { token: 1, holder: expect.stringMatching(/^process \d+ on .* as user postgres$/u), free: true },
    ]);
    expect(await run.other.query("select objid from pg_locks where locktype = 'advisory'")).toEqual([]);
  });

  test('leaves no setting on the sessions that others use', async () => {
    run.folder.write('Migration20260101000000_one', "this.addSql('create table one (id int);');");
    const { driver } = await run.options(pooler.url);
    await apply(await run.options(pooler.url));
    const connection = await driver.connect();
    for (let times = 0; times < 4; times++) {
      expect(
        await connection.query(
          "select current_setting('search_path') as path, current_setting('lock_timeout') as wait, current_setting('application_name') like 'moult run%' as named",
        ),
      ).toEqual([{ path: '"$user", public', wait: '0', named: false }]);
    }
    await connection.close();
  });

  test('a second run waits for the lease, or is told who has it', async () => {
    run.folder.write('Migration20260101000000_slow', "this.addSql('select pg_sleep(1);');");
    const first = apply(await run.options(pooler.url));
    await expect.poll(() => run.told('started').length, { timeout: 5_000 }).toBe(1);
    const second = await run.options(pooler.url);
    await expect(apply({ ...second, lockWait: 0 })).rejects.toMatchObject({
      code: 'RUNNER_LOCKED',
      message: expect.stringMatching(/: process \d+ on .* as user postgres, since 20/u),
    });
    expect(await apply({ ...second, lockWait: 10_000 })).toEqual([]);
    expect((await first)[0]?.status).toBe('applied');
  });

  test('a run that lost its lease without noticing commits nothing', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      "this.addSql('create table one (id int);'); this.addSql('select pg_sleep(1);');",
    );
    const running = apply(await run.options(pooler.url));
    await expect.poll(() => run.told('started').length, { timeout: 5_000 }).toBe(1);
    await sleep(300);
    await run.other.execute('update moult_migrations_lease set token = token + 1;'); // as another run would
    const [failed] = await running;
    expect([failed?.status, failed?.error?.code]).toEqual(['failed', 'RUNNER_LOCK_LOST']);
    expect(await run.other.query("select to_regclass('one') as one")).toEqual([{ one: null }]);
  });

  test('names who blocks, and tries again', async () => {
    await run.other.execute('create table busy (id int);');
    await run.other.execute('begin; lock table busy;');
    run.folder.write('Migration20260101000000_one', "this.addSql('alter table busy add column name text;');");
    const running = apply({ ...(await run.options(pooler.url)), lockTimeout: 300, retries: 20 });
    await expect.poll(() => run.told('retry').length, { timeout: 10_000 }).toBeGreaterThan(0);
    await run.other.execute('commit;');
    expect((await running)[0]?.status).toBe('applied');
    expect(run.told('blocked')[0]?.blockers.map(({ application }) => application)).toEqual(['the other']);
  });

  test('a killed run keeps others waiting only until its lease ends, and is continued', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      "this.addSql('create table one (id int);'); this.commit(); this.addSql('insert into one values (1);'); this.addSql('select pg_sleep(2);');",
    );
    const first = applyProcess(pooler.url, run.folder.path);
    await first.printed('started');
    await sleep(700);
    await first.kill();
    const [one] = await apply({ ...(await run.options(pooler.url)), lockWait: 30_000 });
    expect(one?.status).toBe('applied');
    expect(await run.other.query('select id from one')).toEqual([{ id: 1 }]);
    expect(run.told('started')[0]?.continueAt).toBe(1);
  });
});
