import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MoultError } from '../../src/errors/index.ts';
import { findMigrations } from '../../src/migrations/index.ts';
import { type RunEvent, apply, rollback, status } from '../../src/runner/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { type MigrationsFolder, migrationsFolder } from '../support/migrations-folder.ts';

describeEachDriver('apply', (database) => {
  let folder: MigrationsFolder;
  beforeEach(async () => {
    folder = migrationsFolder();
    await database.empty();
  });
  afterEach(() => folder.remove());

  const options = async () => ({
    driver: database.driver,
    migrations: await findMigrations(folder.path),
    toolVersion: '0.0.0',
  });
  const states = async () =>
    (await status(await options())).map(({ name, state, outOfOrder }) => [name.slice(-3), state, outOfOrder]);
  const summary = (results: readonly { name: string; status: string; statements: number }[]) =>
    results.map((result) => [result.name.slice(-3), result.status, result.statements]);
  const failure = async (run: Promise<unknown>): Promise<MoultError> =>
    run.then(
      () => expect.unreachable('nothing was thrown'),
      (error: MoultError) => error,
    );

  function writeThree(): void {
    folder.write('Migration20260101000000_one', "this.addSql('create table one (id int);');", "this.addSql('drop table one;');");
    folder.write(
      'Migration20260102000000_two',
      "this.addSql('insert into one values ($1);', [7]); this.addSql('create table two (id int);');",
      "this.addSql('drop table two;'); this.addSql('delete from one;');",
    );
    folder.write('Migration20260103000000_tri', "this.addSql('create table three (id int);');", "this.addSql('drop table three;');");
  }

  test('applies what is pending in order, once, and status tells so', async () => {
    writeThree();
    expect(await states()).toEqual([
      ['one', 'pending', false],
      ['two', 'pending', false],
      ['tri', 'pending', false],
    ]);
    expect(await database.rows("select to_regclass('moult_migrations') as journal")).toEqual([{ journal: null }]);
    expect(summary(await apply(await options()))).toEqual([
      ['one', 'applied', 1],
      ['two', 'applied', 2],
      ['tri', 'applied', 1],
    ]);
    expect(await database.rows('select id from one')).toEqual([{ id: 7 }]);
    expect(await apply(await options())).toEqual([]);
    expect((await states()).map(([, state]) => state)).toEqual(['applied', 'applied', 'applied']);
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
    writeThree();
    expect(summary(await apply({ ...(await options()), count: 1 }))).toEqual([['one', 'applied', 1]]);
    expect(summary(await apply({ ...(await options()), to: 'two' }))).toEqual([['two', 'applied', 2]]);
    expect((await failure(apply({ ...(await options()), to: 'no_such' }))).code).toBe('RUNNER_UNKNOWN_MIGRATION');
  });

  test('a dry run lists the statements and touches nothing', async () => {
    writeThree();
    const results = await apply({ ...(await options()), dryRun: true });
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
    expect(await database.rows("select to_regclass('moult_migrations') as journal, to_regclass('one') as one")).toEqual([
      { journal: null, one: null },
    ]);
  });

  test('rolls back the last one, several, down to a name, and all', async () => {
    writeThree();
    await apply(await options());
    expect(summary(await rollback({ ...(await options()), dryRun: true }))).toEqual([['tri', 'pending', 1]]);
    expect(summary(await rollback(await options()))).toEqual([['tri', 'rolledBack', 1]]);
    await apply(await options());
    expect(summary(await rollback({ ...(await options()), count: 2 }))).toEqual([
      ['tri', 'rolledBack', 1],
      ['two', 'rolledBack', 2],
    ]);
    await apply(await options());
    expect(summary(await rollback({ ...(await options()), to: 'one' }))).toHaveLength(2);
    await apply(await options());
    expect(summary(await rollback({ ...(await options()), all: true }))).toHaveLength(3);
    expect(await database.rows("select to_regclass('one') as one, (select count(*)::int from moult_migrations) as rows")).toEqual([
      { one: null, rows: 0 },
    ]);
    expect(await rollback(await options())).toEqual([]);
  });

  test('applies a pending migration that sorts before an applied one, and tells', async () => {
    writeThree();
    await apply(await options());
    folder.write('Migration20260101500000_mid', "this.addSql('create table mid (id int);');", "this.addSql('drop table mid;');");
    expect(await states()).toContainEqual(['mid', 'pending', true]);
    const events: RunEvent[] = [];
    await apply({ ...(await options()), onEvent: (event) => events.push(event) });
    expect(events[0]).toEqual({ type: 'outOfOrder', names: ['Migration20260101500000_mid'] });
    expect(summary(await rollback(await options()))).toEqual([['mid', 'rolledBack', 1]]);
  });

  test('refuses when an applied file was edited, and status shows it', async () => {
    writeThree();
    await apply({ ...(await options()), count: 2 });
    const file = join(folder.path, 'Migration20260101000000_one.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect((await states())[0]).toEqual(['one', 'applied', false]);
    writeFileSync(file, readFileSync(file, 'utf8').replace('id int', 'id bigint'));
    expect((await states())[0]).toEqual(['one', 'edited', false]);
    const error = await failure(apply(await options()));
    expect([error.outcome, error.problems.map((problem) => problem.message)]).toEqual([
      'check',
      ['Migration20260101000000_one was edited after it was applied'],
    ]);
    expect(await database.rows("select to_regclass('three') as three")).toEqual([{ three: null }]);
  });

  test('goes on when an applied file is missing, tells, and can not roll it back', async () => {
    writeThree();
    await apply({ ...(await options()), count: 2 });
    const { migrations, ...rest } = await options();
    const remaining = migrations.filter((file) => !file.name.endsWith('two'));
    const events: RunEvent[] = [];
    expect((await status({ ...rest, migrations: remaining })).map((one) => one.state)).toEqual(['applied', 'missing', 'pending']);
    await apply({ ...rest, migrations: remaining, onEvent: (event) => events.push(event) });
    expect(events[0]).toEqual({ type: 'missing', names: ['Migration20260102000000_two'] });
    expect((await failure(rollback({ ...rest, migrations: remaining, count: 2 }))).code).toBe('RUNNER_FILE_MISSING');
  });

  test('a failing statement is shown with migration, number, place and position, and all of it is rolled back', async () => {
    folder.write('Migration20260101000000_one', "this.addSql('create table one (id int);');");
    const bad = folder.write(
      'Migration20260102000000_bad',
      `this.addSql('create table half (id int);');
    this.addSql(\`alter table "one"
      add column "name" varchr(10);\`);
    this.addSql('create table rest (id int);');`,
    );
    folder.write('Migration20260103000000_tri', "this.addSql('create table three (id int);');");
    const results = await apply(await options());
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
        fix: 'Correct the migration and apply again.',
        place: { file: join(folder.path, `${bad}.ts`), line: 6, column: 18, excerpt: '    this.addSql(`alter table "one"' },
      },
    ]);
    expect(
      await database.rows("select to_regclass('half') as half, array(select name from moult_migrations) as names"),
    ).toEqual([{ half: null, names: ['Migration20260101000000_one'] }]);
  });

  test('a failure at the commit fails the migration', async () => {
    folder.write('Migration20260101000000_one', "this.addSql('create table one (id int unique deferrable initially deferred);');");
    folder.write('Migration20260102000000_two', "this.addSql('insert into one values (1), (1);');");
    const [, two] = await apply(await options());
    expect([two?.status, two?.error?.message.split(':')[0]]).toEqual(['failed', 'Migration20260102000000_two failed at recording it']);
    expect(await database.rows('select count(*)::int as rows from one')).toEqual([{ rows: 0 }]);
  });

  test('a migration that throws is rolled back', async () => {
    folder.write('Migration20260101000000_one', "await this.query('create table one (id int);'); throw new Error('no more');");
    const [one] = await apply(await options());
    expect(one?.error?.message).toBe('Migration20260101000000_one threw: no more');
    expect(await database.rows("select to_regclass('one') as one")).toEqual([{ one: null }]);
  });

  test('reads and writes rows in the same transaction, behind what was recorded before', async () => {
    folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table one (id int, twice int);');
    this.addSql('insert into one values (1), (2);');
    for (const { id } of await this.query<{ id: number }>('select id from one order by id')) {
      await this.query('update one set twice = $1 where id = $2', [id * 2, id]);
    }
    this.addSql('insert into one values (3, 6);');`,
    );
    expect(summary(await apply(await options()))).toEqual([['one', 'applied', 6]]);
    expect(await database.rows('select * from one order by id')).toEqual([
      { id: 1, twice: 2 },
      { id: 2, twice: 4 },
      { id: 3, twice: 6 },
    ]);
  });

  test('a caught failure still fails the migration', async () => {
    folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table one (id int);');
    await this.query('select nope').catch(() => []);
    this.addSql('create table two (id int);');`,
    );
    expect((await apply(await options()))[0]?.error?.message).toContain('column "nope" does not exist');
    expect(await database.rows("select to_regclass('one') as one")).toEqual([{ one: null }]);
  });

  test('records what the schema builder executes', async () => {
    folder.write(
      'Migration20260101000000_one',
      `await this.schema.createTable('one').addColumn('id', 'integer', (column) => column.primaryKey()).execute();
    this.schema.createIndex('one_index').on('one').column('id').execute();
    this.addSql('insert into one values (1);');`,
    );
    expect(summary(await apply(await options()))).toEqual([['one', 'applied', 3]]);
    expect(await database.rows('select id from one')).toEqual([{ id: 1 }]);
  });

  test('commits where a statement needs it, and runs outside a transaction what must', async () => {
    folder.write(
      'Migration20260101000000_one',
      `this.addSql("create type mood as enum ('sad'); create table one (mood mood);");
    this.addSql("alter type mood add value 'glad';");
    this.commit();
    this.addSql("insert into one values ('glad');");
    this.addSql('create index concurrently one_index on one (mood);', { transaction: false });
    this.addSql("insert into one values ('sad');");`,
    );
    expect(summary(await apply(await options()))).toEqual([['one', 'applied', 5]]);
    expect(await database.rows('select mood::text from one order by 1')).toEqual([{ mood: 'glad' }, { mood: 'sad' }]);
    expect(await database.rows('select state, statements_done from moult_migrations')).toEqual([
      { state: 'applied', statements_done: 5 },
    ]);
  });

  test('a divided migration that fails continues where it stopped', async () => {
    const name = folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table one (id int);');
    this.commit();
    this.addSql('create table two (id int);');
    this.addSql('insert into three values (1);');`,
    );
    expect((await apply(await options()))[0]?.error?.message).toContain('failed at statement 3');
    expect(await states()).toEqual([['one', 'failed', false]]);
    expect(await database.rows("select state, statements_done, to_regclass('two') as two from moult_migrations")).toEqual([
      { state: 'failed', statements_done: 1, two: null },
    ]);
    expect((await failure(rollback(await options()))).code).toBe('RUNNER_UNFINISHED_APPLY');
    const connection = await database.driver.connect();
    await connection.execute('create table three (id int);');
    await connection.close();
    const events: RunEvent[] = [];
    expect(summary(await apply({ ...(await options()), onEvent: (event) => events.push(event) }))).toEqual([['one', 'applied', 3]]);
    expect(events[0]).toEqual({ type: 'started', name, index: 0, total: 1, continueAt: 1 });
    expect(await states()).toEqual([['one', 'applied', false]]);
  });

  test('does not continue a divided migration that was edited meanwhile', async () => {
    const write = (table: string) =>
      folder.write('Migration20260101000000_one', `this.addSql('create table one (id int);'); this.commit(); this.addSql('insert into ${table} values (1);');`);
    write('three');
    await apply(await options());
    write('one');
    expect((await failure(apply(await options()))).code).toBe('RUNNER_UNFINISHED_EDITED');
  });

  test('a divided rollback that fails continues where it stopped, and apply waits for it', async () => {
    folder.write(
      'Migration20260101000000_one',
      "this.addSql('create table one (id int);');",
      "this.addSql('drop table one;'); this.commit(); this.addSql('delete from three;');",
    );
    await apply(await options());
    expect((await rollback(await options()))[0]?.status).toBe('failed');
    expect((await failure(apply(await options()))).code).toBe('RUNNER_UNFINISHED_ROLLBACK');
    const connection = await database.driver.connect();
    await connection.execute('create table three (id int);');
    await connection.close();
    expect(summary(await rollback(await options()))).toEqual([['one', 'rolledBack', 2]]);
    expect(await states()).toEqual([['one', 'pending', false]]);
  });

  test('a setting that a migration leaves behind does not reach the next one', async () => {
    folder.write('Migration20260101000000_one', `this.addSql("set search_path = ''; set TimeZone = 'Asia/Tokyo';");`);
    folder.write('Migration20260102000000_two', "this.addSql('create table two as select current_setting($$TimeZone$$) as zone;');");
    expect(summary(await apply(await options()))).toEqual([
      ['one', 'applied', 1],
      ['two', 'applied', 1],
    ]);
    expect(await database.rows('select zone from public.two')).toEqual([{ zone: 'UTC' }]);
  });

  test('keeps the journal in the namespace and table it is told', async () => {
    folder.write('Migration20260101000000_one', "this.addSql('create table one (id int);');");
    const journal = { namespace: 'House "keeping"', table: 'done so far' };
    await apply({ ...(await options()), journal });
    expect(await database.rows('select name from "House ""keeping"""."done so far"')).toEqual([{ name: 'Migration20260101000000_one' }]);
    expect((await status({ ...(await options()), journal }))[0]?.state).toBe('applied');
  });

  test('stops between two migrations when it is aborted', async () => {
    writeThree();
    const controller = new AbortController();
    const onEvent = (event: RunEvent): void => {
      if (event.type === 'finished') controller.abort();
    };
    const results = await apply({ ...(await options()), signal: controller.signal, onEvent });
    expect(results.map((result) => result.status)).toEqual(['applied', 'pending', 'pending']);
  });

  test('a faulty file stops the run before anything is applied', async () => {
    writeThree();
    folder.writeText('Migration20260104000000_bad.ts', 'export const nothing = 1;\n');
    expect((await failure(apply(await options()))).code).toBe('MIGRATION_NO_CLASS');
    expect(await database.rows("select to_regclass('one') as one")).toEqual([{ one: null }]);
  });
});
