import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDriver } from '../../src/database/index.ts';
import { findMigrations } from '../../src/migrations/index.ts';
import { type RunEvent, apply } from '../../src/runner/index.ts';
import { type MigrationsFolder, migrationsFolder } from '../support/migrations-folder.ts';
import { type TestServer, startServer } from '../support/server.ts';

/** A server of its own, for the others must not notice. */
describe.skipIf((process.env['MOULT_TEST_SERVER_URL'] ?? '') !== '')('a server that crashes and comes back', () => {
  let server: TestServer;
  let folder: MigrationsFolder;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    folder = migrationsFolder();
  });
  afterEach(() => folder.remove());

  beforeEach(async () => {
    const connection = await (await openDriver(server.url)).connect();
    await connection.execute('drop schema public cascade; create schema public;');
    await connection.close();
  });

  const steps = Array.from({ length: 12 }, (_, index) => index);

  /** Applies statements that are found out when they are done twice or not at all, and crashes the server three times meanwhile. */
  async function applyWithCrashes(synchronousCommit: 'on' | 'off') {
    folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table tick (step int); create table many (id int primary key, hits int default 0);');
      this.addSql('insert into many select generate_series(1, 2000);');
      for (const step of ${JSON.stringify(steps)}) {
        this.commit();
        this.addSql('insert into tick select $1 from pg_sleep(0.05);', [step]);
      }
      this.addSql('create index concurrently many_hits on many (hits);', { transaction: false });
      this.batch({ table: 'many', key: 'id', sql: 'update many set hits = hits + 1 from pg_sleep(0.02) where id between $1 and $2', size: 100 });`,
    );
    const driver = await openDriver(server.url);
    const connection = await driver.connect();
    await connection.execute(`alter database postgres set synchronous_commit = ${synchronousCommit};`);
    await connection.close();
    const events: RunEvent[] = [];
    const options = {
      driver,
      migrations: await findMigrations(folder.path),
      toolVersion: '0.0.0',
      retries: 10,
      retryPause: 20,
      onEvent: (event: RunEvent) => void events.push(event),
    };
    const running = apply(options);
    const ended = running.then(() => true);
    await expect.poll(() => events.length, { interval: 10, timeout: 10_000 }).toBeGreaterThan(0);
    for (let crashes = 0; crashes < 3; crashes++) {
      if (await Promise.race([ended, sleep(350, false)])) break;
      await server.restart?.();
    }
    expect((await running).length).toBe(1);
    return { options, events, last: (await running)[0] };
  }

  async function expectDoneOnce(): Promise<void> {
    const connection = await (await openDriver(server.url)).connect();
    expect(await connection.query('select step from tick order by step')).toEqual(steps.map((step) => ({ step })));
    expect(await connection.query('select distinct hits from many')).toEqual([{ hits: 1 }]);
    expect(await connection.query('select state, statements_done from moult_migrations')).toEqual([
      { state: 'applied', statements_done: 16 },
    ]);
    await connection.close();
  }

  test('the run connects again, and each statement is done once', async () => {
    const { events, last } = await applyWithCrashes('on');
    expect([last?.status, last?.error?.message]).toEqual(['applied', undefined]);
    expect(events.some(({ type }) => type === 'reconnecting')).toBe(true);
    await expectDoneOnce();
  });

  test('one that comes back without what it had confirmed is found out, and the next run goes on where it stands', async () => {
    const { options, last } = await applyWithCrashes('off');
    expect([undefined, 'RUNNER_COMMITS_LOST']).toContain(last?.error?.code);
    for (const { error } of await apply(options)) expect(error).toBeUndefined();
    await expectDoneOnce();
  });
});
