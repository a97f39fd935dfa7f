import { expect, test } from 'vitest';
import { type ChangedObject, type RunEvent, apply, rollback } from '../../src/runner/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { failure, runFixture, summary } from '../support/run-fixture.ts';

describeEachDriver('the comparison with what the last run left', (database) => {
  const run = runFixture(database);
  type Options = Partial<Parameters<typeof apply>[0]>;
  const applied = async (options: Options = {}): Promise<readonly ChangedObject[]> => {
    const events: RunEvent[] = [];
    await apply({ ...(await run.options()), ...options, onEvent: (event) => events.push(event) });
    return events.flatMap((event) => (event.type === 'drift' ? event.objects : []));
  };
  const next = (day: number, name: string, up = `this.addSql('create table ${name} (id int);');`): void =>
    void run.folder.write(`Migration202602${String(day).padStart(2, '0')}000000_${name}`, up);

  test('names what somebody else made, changed and dropped, once', async () => {
    run.writeThree();
    await applied();
    await run.execute('create view seen as select 1 as one; alter table one add column extra text; drop table three;');
    next(1, 'four');
    expect(await applied()).toEqual([
      { object: 'table one', change: 'changed' },
      { object: 'table three', change: 'gone' },
      { object: 'view seen', change: 'new' },
    ]);
    next(2, 'five');
    expect(await applied()).toEqual([]);
  });

  test('refuses before anything runs when that is wanted, and keeps the old catalog', async () => {
    run.writeThree();
    await applied();
    await run.execute('create table stray (id int);');
    next(1, 'four');
    for (const _ of [1, 2]) {
      const error = await failure(applied({ drift: 'fail' }));
      expect([error.outcome, error.code, error.problems[0]?.why]).toEqual([
        'check',
        'RUNNER_DRIFT',
        'table stray is new',
      ]);
    }
    expect(await database.rows("select to_regclass('four') as four")).toEqual([{ four: null }]);
  });

  test('neither compares nor keeps anything when it is off', async () => {
    run.writeThree();
    await applied();
    await run.execute('create table stray (id int);');
    next(1, 'four');
    expect(await applied({ drift: 'off' })).toEqual([]);
    expect(await database.rows('select count("catalog")::int as kept from moult_migrations')).toEqual([{ kept: 0 }]);
    next(2, 'five');
    expect(await applied({ drift: 'fail' })).toEqual([]);
  });

  test('leaves out what is ignored', async () => {
    run.writeThree();
    const options = { driftIgnore: ['table:audit_*', 'column:one.*'], drift: 'fail' } as const;
    await applied(options);
    await run.execute('create table audit_one (id int); alter table one add column extra text;');
    next(1, 'four');
    expect(await applied(options)).toEqual([]);
  });

  test('takes neither its own work nor a rollback for that of somebody else', async () => {
    run.writeThree();
    await applied();
    await rollback({ ...(await run.options()), count: 2 });
    expect(await applied({ drift: 'fail' })).toEqual([]);
  });

  test('does not compare after a run that stopped half way', async () => {
    run.writeThree();
    await applied();
    next(1, 'half', "this.addSql('create table half (id int);'); this.commit(); this.addSql('select nope;');");
    expect(summary(await apply(await run.options()))).toEqual([['alf', 'failed', 2]]);
    await run.execute("create function nope_of() returns int language sql as 'select 1';");
    expect((await apply({ ...(await run.options()), drift: 'fail' }))[0]?.error?.code).toBe('RUNNER_MIGRATION_FAILED');
  });

  test('does not compare after a run that was killed before it could keep the catalog', async () => {
    run.writeThree();
    await applied();
    // what a run that ends between two migrations leaves: a newer row without a catalog
    await run.execute(`create table killed (id int);
insert into moult_migrations (name, checksum, state, direction, applied_at, duration_ms, applied_by, tool_version, statements_done)
values ('Migration20260105000000_killed', 'ts-sha256:0', 'applied', 'up', now(), 0, 'x', '0', 1);`);
    next(1, 'four');
    expect(await applied({ drift: 'fail' })).toEqual([]);
  });

  test('extends a journal of an earlier version by itself', async () => {
    run.writeThree();
    await applied();
    await run.execute('alter table moult_migrations drop column "catalog", drop column "reason";');
    expect(await run.states()).toHaveLength(3);
    expect(await applied()).toEqual([]);
    next(1, 'four');
    await applied();
    await run.execute('create table stray (id int);');
    next(2, 'five');
    expect(await applied()).toEqual([{ object: 'table stray', change: 'new' }]);
  });

  test('is not made for a dry run', async () => {
    run.writeThree();
    await applied();
    await run.execute('create table stray (id int);');
    next(1, 'four');
    expect(await applied({ drift: 'fail', dryRun: true })).toEqual([]);
  });
});
