import { expect, test } from 'vitest';
import type { Driver } from '../../src/database/index.ts';
import { type RunEvent, apply, rollback, status } from '../../src/runner/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { failure, summary, runFixture } from '../support/run-fixture.ts';

describeEachDriver('apply, rollback and status', (database) => {
  const run = runFixture(database);

  test('applies what is pending in order, once, and status tells so', async () => {
    run.writeThree();
    expect(await run.states()).toEqual([
      ['one', 'pending', false],
      ['two', 'pending', false],
      ['tri', 'pending', false],
    ]);
    expect(await database.rows("select to_regclass('moult_migrations') as journal")).toEqual([{ journal: null }]);
    expect(summary(await apply(await run.options()))).toEqual([
      ['one', 'applied', 1],
      ['two', 'applied', 2],
      ['tri', 'applied', 1],
    ]);
    expect(await database.rows('select id from one')).toEqual([{ id: 7 }]);
    expect(await apply(await run.options())).toEqual([]);
    expect((await run.states()).map(([, state]) => state)).toEqual(['applied', 'applied', 'applied']);
    expect(
      await database.rows(
        'select name, left(checksum, 10) as checksum, state, direction, applied_by = session_user as by, tool_version, statements_done, duration_ms >= 0 as took from moult_migrations order by position limit 1',
      ),
    ).toEqual([
      {
        name: 'Migration20260101000000_one',
        checksum: 'ts-sha256:',
        state: 'applied',
        direction: 'up',
        by: true,
        tool_version: '0.0.0',
        statements_done: 1,
        took: true,
      },
    ]);
  });

  test('stops at a count and at a name', async () => {
    run.writeThree();
    expect(summary(await apply({ ...(await run.options()), count: 1 }))).toEqual([['one', 'applied', 1]]);
    expect(summary(await apply({ ...(await run.options()), to: 'two' }))).toEqual([['two', 'applied', 2]]);
    expect((await failure(apply({ ...(await run.options()), to: 'no_such' }))).code).toBe('RUNNER_UNKNOWN_MIGRATION');
  });

  test('a dry run lists the statements and touches nothing', async () => {
    run.writeThree();
    const results = await apply({ ...(await run.options()), dryRun: true });
    expect(summary(results)).toEqual([
      ['one', 'pending', 1],
      ['two', 'pending', 2],
      ['tri', 'pending', 1],
    ]);
    expect(results[1]?.recording).toEqual({
      complete: true,
      steps: [
        { kind: 'sql', sql: 'insert into one values ($1);', params: [7], transaction: 'inside' },
        { kind: 'sql', sql: 'create table two (id int);', params: [], transaction: 'inside' },
      ],
    });
    expect(await database.rows("select to_regclass('moult_migrations') as journal, to_regclass('one') as one")).toEqual(
      [{ journal: null, one: null }],
    );
  });

  test('rolls back the last one, several, down to a name, and all', async () => {
    run.writeThree();
    await apply(await run.options());
    expect(summary(await rollback({ ...(await run.options()), dryRun: true }))).toEqual([['tri', 'pending', 1]]);
    expect(summary(await rollback(await run.options()))).toEqual([['tri', 'rolledBack', 1]]);
    await apply(await run.options());
    expect(summary(await rollback({ ...(await run.options()), count: 2 }))).toEqual([
      ['tri', 'rolledBack', 1],
      ['two', 'rolledBack', 2],
    ]);
    await apply(await run.options());
    expect(summary(await rollback({ ...(await run.options()), to: 'one' }))).toHaveLength(2);
    await apply(await run.options());
    expect(summary(await rollback({ ...(await run.options()), all: true }))).toHaveLength(3);
    expect(
      await database.rows("select to_regclass('one') as one, (select count(*)::int from moult_migrations) as rows"),
    ).toEqual([{ one: null, rows: 0 }]);
    expect(await rollback(await run.options())).toEqual([]);
  });

  test('applies a pending migration that sorts before an applied one only when that is allowed, and tells', async () => {
    run.writeThree();
    await apply(await run.options());
    run.folder.write(
      'Migration20260101500000_mid',
      "this.addSql('create table mid (id int);');",
      "this.addSql('drop table mid;');",
    );
    expect(await run.states()).toContainEqual(['mid', 'pending', true]);
    const refused = await failure(apply(await run.options()));
    expect([refused.outcome, refused.code]).toEqual(['check', 'RUNNER_OUT_OF_ORDER']);
    const events: RunEvent[] = [];
    await apply({ ...(await run.options()), allowOutOfOrder: true, onEvent: (event) => events.push(event) });
    expect(events[0]).toEqual({ type: 'outOfOrder', names: ['Migration20260101500000_mid'] });
    expect(summary(await rollback(await run.options()))).toEqual([['mid', 'rolledBack', 1]]);
  });

  test('keeps the journal in the namespace and table it is told', async () => {
    run.folder.write('Migration20260101000000_one', "this.addSql('create table one (id int);');");
    const journal = { namespace: 'House "keeping"', table: 'done so far' };
    await apply({ ...(await run.options()), journal });
    expect(await database.rows('select name from "House ""keeping"""."done so far"')).toEqual([
      { name: 'Migration20260101000000_one' },
    ]);
    expect((await status({ ...(await run.options()), journal }))[0]?.state).toBe('applied');
  });

  test('two runs at once on one driver apply each migration once', async () => {
    run.writeThree();
    const both = await Promise.all([
      apply({ ...(await run.options()), lockWait: 10_000 }),
      apply({ ...(await run.options()), lockWait: 10_000 }),
    ]);
    expect(both.flat().map((result) => result.status)).toEqual(['applied', 'applied', 'applied']);
  });

  test('asks the database once when there is nothing to apply', async () => {
    run.writeThree();
    await apply(await run.options());
    const { driver, ...rest } = await run.options();
    const calls: string[] = [];
    const counting: Driver = {
      kind: driver.kind,
      label: driver.label,
      close: () => driver.close(),
      connect: async () => {
        const connection = await driver.connect();
        return new Proxy(connection, {
          get: (target, key) => {
            const value: unknown = Reflect.get(target, key, target);
            if (typeof value !== 'function') return value;
            calls.push(String(key));
            return value.bind(target) as unknown;
          },
        });
      },
    };
    expect(await apply({ ...rest, driver: counting })).toEqual([]);
    expect(calls).toEqual(['query', 'close']);
  });
});
