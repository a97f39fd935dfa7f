import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RunEvent, apply, rollback, status } from '../../src/runner/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { failure, runFixture } from '../support/run-fixture.ts';

describeEachDriver('what stops a run', (database) => {
  const run = runFixture(database);

  test('refuses when an applied file was edited, and status shows it', async () => {
    run.writeThree();
    await apply({ ...(await run.options()), count: 2 });
    const file = join(run.folder.path, 'Migration20260101000000_one.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect((await run.states())[0]).toEqual(['one', 'applied', false]);
    writeFileSync(file, readFileSync(file, 'utf8').replace('id int', 'id bigint'));
    expect((await run.states())[0]).toEqual(['one', 'edited', false]);
    const error = await failure(apply(await run.options()));
    expect([error.outcome, error.problems.map((problem) => problem.message)]).toEqual([
      'check',
      ['Migration20260101000000_one was edited after it was applied'],
    ]);
    expect(await database.rows("select to_regclass('three') as three")).toEqual([{ three: null }]);
  });

  test('goes on when an applied file is missing, tells, and can not roll it back', async () => {
    run.writeThree();
    await apply({ ...(await run.options()), count: 2 });
    const { migrations, ...rest } = await run.options();
    const remaining = migrations.filter((file) => !file.name.endsWith('two'));
    const events: RunEvent[] = [];
    expect((await status({ ...rest, migrations: remaining })).map((one) => one.state)).toEqual([
      'applied',
      'missing',
      'pending',
    ]);
    await apply({ ...rest, migrations: remaining, onEvent: (event) => events.push(event) });
    expect(events[0]).toEqual({ type: 'missing', names: ['Migration20260102000000_two'] });
    expect((await failure(rollback({ ...rest, migrations: remaining, count: 2 }))).code).toBe('RUNNER_FILE_MISSING');
  });

  test('a failing statement is shown with migration, number, place and position, and all of it is rolled back', async () => {
    run.folder.write('Migration20260101000000_one', "this.addSql('create table one (id int);');");
    const bad = run.folder.write(
      'Migration20260102000000_bad',
      `this.addSql('create table half (id int);');
    this.addSql(\`alter table "one"
      add column "name" varchr(10);\`);
    this.addSql('create table rest (id int);');`,
    );
    run.folder.write('Migration20260103000000_tri', "this.addSql('create table three (id int);');");
    const results = await apply(await run.options());
    expect(results.map((result) => [result.name.slice(-3), result.status])).toEqual([
      ['one', 'applied'],
      ['bad', 'failed'],
      ['tri', 'pending'],
    ]);
    expect(results[1]?.error?.problems).toEqual([
      {
        code: 'RUNNER_MIGRATION_FAILED',
        message: `${bad} failed at statement 2: type "varchr" does not exist (SQLSTATE 42704)`,
        why: '1 | alter table "one"\n2 |       add column "name" varchr(10);\n  |                         ^',
        fix: 'Correct the migration and run the command again.',
        place: {
          file: join(run.folder.path, `${bad}.ts`),
          line: 6,
          column: 18,
          excerpt: '    this.addSql(`alter table "one"',
        },
      },
    ]);
    expect(
      await database.rows("select to_regclass('half') as half, array(select name from moult_migrations) as names"),
    ).toEqual([{ half: null, names: ['Migration20260101000000_one'] }]);
  });

  test('a failure at the commit fails the migration', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      "this.addSql('create table one (id int unique deferrable initially deferred);');",
    );
    run.folder.write('Migration20260102000000_two', "this.addSql('insert into one values (1), (1);');");
    const [, two] = await apply(await run.options());
    expect([two?.status, two?.error?.message.split(':')[0]]).toEqual([
      'failed',
      'Migration20260102000000_two failed at recording it',
    ]);
    expect(await database.rows('select count(*)::int as rows from one')).toEqual([{ rows: 0 }]);
  });

  test('a migration that throws is rolled back', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      "await this.query('create table one (id int);'); throw new Error('no more');",
    );
    const [one] = await apply(await run.options());
    expect(one?.error?.message).toBe('Migration20260101000000_one threw: no more');
    expect(await database.rows("select to_regclass('one') as one")).toEqual([{ one: null }]);
  });

  test('a caught failure still fails the migration', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table one (id int);');
    await this.query('select nope').catch(() => []);
    this.addSql('create table two (id int);');`,
    );
    expect((await apply(await run.options()))[0]?.error?.message).toContain('column "nope" does not exist');
    expect(await database.rows("select to_regclass('one') as one")).toEqual([{ one: null }]);
  });

  test('stops between two migrations when it is aborted', async () => {
    run.writeThree();
    const controller = new AbortController();
    const onEvent = (event: RunEvent): void => {
      if (event.type === 'finished') controller.abort();
    };
    const results = await apply({ ...(await run.options()), signal: controller.signal, onEvent });
    expect(results.map((result) => result.status)).toEqual(['applied', 'pending', 'pending']);
  });

  test('a query that nobody waits for still runs in its place, and still fails the migration', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table one (id int);');
    void this.query('insert into one values (1);');
    this.addSql('create table two as select * from one;');`,
    );
    run.folder.write('Migration20260102000000_two', "void this.query('select nope;');");
    const [one, two] = await apply(await run.options());
    expect([one?.status, two?.status]).toEqual(['applied', 'failed']);
    expect(two?.error?.message).toContain('column "nope" does not exist');
    expect(await database.rows('select id from two')).toEqual([{ id: 1 }]);
  });

  test('a faulty file stops the run before anything is applied', async () => {
    run.writeThree();
    run.folder.writeText('Migration20260104000000_bad.ts', 'export const nothing = 1;\n');
    expect((await failure(apply(await run.options()))).code).toBe('MIGRATION_NO_CLASS');
    expect(await database.rows("select to_regclass('one') as one")).toEqual([{ one: null }]);
  });
});
