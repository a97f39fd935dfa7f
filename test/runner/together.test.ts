import { expect, test } from 'vitest';
import { apply } from '../../src/runner/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { failure, runFixture, summary } from '../support/run-fixture.ts';
import { cuttingProxy } from './cutting-proxy.ts';
import { serverRun } from './server-run.ts';

describeEachDriver('all or nothing', (database) => {
  const run = runFixture(database);
  const together = async () => ({ ...(await run.options()), allOrNothing: true });

  test('applies all in one transaction', async () => {
    run.writeThree();
    expect(summary(await apply(await together()))).toEqual([
      ['one', 'applied', 1],
      ['two', 'applied', 2],
      ['tri', 'applied', 1],
    ]);
    expect(await database.rows('select count(distinct applied_at)::int as transactions from moult_migrations')).toEqual(
      [{ transactions: 1 }],
    );
    expect(await apply(await together())).toEqual([]);
  });

  test('applies none when one fails, and says which', async () => {
    run.writeThree();
    run.folder.write(
      'Migration20260102500000_bad',
      "const rows = await this.query('select id from one'); this.addSql(`select ${rows.length} / 0`);",
    );
    expect(summary(await apply(await together()))).toEqual([
      ['one', 'pending', 0],
      ['two', 'pending', 0],
      ['bad', 'failed', 0],
      ['tri', 'pending', 0],
    ]);
    expect(
      await database.rows("select to_regclass('one') as one, (select count(*)::int from moult_migrations) as rows"),
    ).toEqual([{ one: null, rows: 0 }]);
  });

  test('refuses, before anything runs, all those that divide themselves', async () => {
    run.writeThree();
    run.folder.write('Migration20260104000000_com', "this.addSql('select 1'); this.commit(); this.addSql('select 2');");
    run.folder.write('Migration20260105000000_out', "this.addSql('vacuum', { transaction: false });");
    run.folder.write('Migration20260106000000_bat', "this.batch({ table: 'one', key: 'id', set: 'id = id' });");
    const refused = await failure(apply(await together()));
    expect([refused.outcome, refused.problems.map(({ message }) => message)]).toEqual([
      'input',
      [
        "Migration20260104000000_com can't be part of one transaction with others: it has commit()",
        "Migration20260105000000_out can't be part of one transaction with others: it has a statement outside of a transaction",
        "Migration20260106000000_bat can't be part of one transaction with others: it has this.batch()",
      ],
    ]);
    expect(await database.rows("select to_regclass('one') as one")).toEqual([{ one: null }]);
  });

  test('one that divides itself behind a query is found when it runs, and takes all back', async () => {
    run.writeThree();
    run.folder.write(
      'Migration20260104000000_com',
      "await this.query('select 1'); this.commit(); this.addSql('select 2');",
    );
    const results = await apply(await together());
    expect(results.at(-1)?.error?.code).toBe('RUNNER_NOT_IN_ONE_TRANSACTION');
    expect(await database.rows("select to_regclass('one') as one")).toEqual([{ one: null }]);
  });
});

const server = serverRun();

test('all are run anew after a lock that was not given in time', async () => {
  await server.other.execute('create table busy (id int);');
  await server.other.execute('begin; lock table busy;');
  server.folder.write('Migration20260101000000_one', "this.addSql('create table one (id int);');");
  server.folder.write('Migration20260102000000_two', "this.addSql('alter table busy add column name text;');");
  const running = apply({ ...(await server.options()), allOrNothing: true, lockTimeout: 150, retries: 30 });
  await expect.poll(() => server.told('retry').length, { timeout: 10_000 }).toBeGreaterThan(0);
  await server.other.execute('commit;');
  expect((await running).map(({ status }) => status)).toEqual(['applied', 'applied']);
});

test('a commit that nobody heard of is found in the journal', async () => {
  const proxy = await cuttingProxy(server.database.url);
  server.folder.write('Migration20260101000000_one', "this.addSql('create table one (id int);');");
  server.folder.write('Migration20260102000000_two', "this.addSql('insert into one values (1);');");
  proxy.cutAnswerTo('Q\0\0\0\u000ccommit;');
  const results = await apply({ ...(await server.options(proxy.url)), allOrNothing: true });
  expect([results.map(({ status }) => status), proxy.cuts()]).toEqual([['applied', 'applied'], 1]);
  expect(await server.other.query('select id from one')).toEqual([{ id: 1 }]);
  await proxy.close();
});
