import { expect, test } from 'vitest';
import { findMigrations } from '../../src/migrations/index.ts';
import { type MigrationResult, type RunEvent, apply, rollback } from '../../src/runner/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { migrationsFolder } from '../support/migrations-folder.ts';
import { failure, summary, runFixture } from '../support/run-fixture.ts';

describeEachDriver('transactions of a migration', (database) => {
  const run = runFixture(database);

  /** Applies a migration as it is after an edit: from a folder of its own, for no process reads a module twice. */
  async function edited(up: string): Promise<readonly MigrationResult[]> {
    const folder = migrationsFolder();
    folder.write('Migration20260101000000_one', up);
    try {
      return await apply({ ...(await run.options()), migrations: await findMigrations(folder.path) });
    } finally {
      folder.remove();
    }
  }

  test('reads and writes rows in the same transaction, behind what was recorded before', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table one (id int, twice int);');
    this.addSql('insert into one values (1), (2);');
    for (const { id } of await this.query<{ id: number }>('select id from one order by id')) {
      await this.query('update one set twice = $1 where id = $2', [id * 2, id]);
    }
    this.addSql('insert into one values (3, 6);');`,
    );
    expect(summary(await apply(await run.options()))).toEqual([['one', 'applied', 6]]);
    expect(await database.rows('select * from one order by id')).toEqual([
      { id: 1, twice: 2 },
      { id: 2, twice: 4 },
      { id: 3, twice: 6 },
    ]);
  });

  test('records what the schema builder executes', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      `await this.schema.createTable('one').addColumn('id', 'integer', (column) => column.primaryKey()).execute();
    this.schema.createIndex('one_index').on('one').column('id').execute();
    this.addSql('insert into one values (1);');`,
    );
    expect(summary(await apply(await run.options()))).toEqual([['one', 'applied', 3]]);
    expect(await database.rows('select id from one')).toEqual([{ id: 1 }]);
  });

  test('commits where a statement needs it, and runs outside a transaction what must', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      `this.addSql("create type mood as enum ('sad'); create table one (mood mood);");
    this.addSql("alter type mood add value 'glad';");
    this.commit();
    this.addSql("insert into one values ('glad');");
    this.addSql('create index concurrently one_index on one (mood);', { transaction: false });
    this.addSql("insert into one values ('sad');");`,
    );
    expect(summary(await apply(await run.options()))).toEqual([['one', 'applied', 5]]);
    expect(await database.rows('select mood::text from one order by 1')).toEqual([{ mood: 'glad' }, { mood: 'sad' }]);
    expect(await database.rows('select state, statements_done from moult_migrations')).toEqual([
      { state: 'applied', statements_done: 5 },
    ]);
  });

  test('a divided migration that fails continues where it stopped', async () => {
    const name = run.folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table one (id int);');
    this.commit();
    this.addSql('create table two (id int);');
    this.addSql('insert into three values (1);');`,
    );
    expect((await apply(await run.options()))[0]?.error?.message).toContain('failed at statement 3');
    expect(await run.states()).toEqual([['one', 'failed', false]]);
    expect(
      await database.rows("select state, statements_done, to_regclass('two') as two from moult_migrations"),
    ).toEqual([{ state: 'failed', statements_done: 1, two: null }]);
    expect((await failure(rollback(await run.options()))).code).toBe('RUNNER_UNFINISHED_APPLY');
    await run.execute('create table three (id int);');
    const events: RunEvent[] = [];
    expect(summary(await apply({ ...(await run.options()), onEvent: (event) => events.push(event) }))).toEqual([
      ['one', 'applied', 3],
    ]);
    expect(events[0]).toEqual({ type: 'started', name, index: 0, total: 1, continueAt: 1 });
    expect(await run.states()).toEqual([['one', 'applied', false]]);
  });

  test('continues a divided migration of which a statement was edited that is not done, and no other', async () => {
    const applyEdited = (done: string, left: string) =>
      edited(
        `this.addSql('create table one (${done} int);'); this.commit(); this.addSql('insert into ${left} values (1);');`,
      );
    await applyEdited('id', 'three');
    const [refused] = await applyEdited('key', 'one');
    expect([refused?.status, refused?.error?.code, refused?.error?.outcome]).toEqual([
      'failed',
      'RUNNER_DONE_EDITED',
      'check',
    ]);
    expect(await database.rows('select count(*)::int as rows from one')).toEqual([{ rows: 0 }]);
    expect(summary(await applyEdited('id', 'one'))).toEqual([['one', 'applied', 2]]);
    expect(await database.rows('select state, statements_done from moult_migrations')).toEqual([
      { state: 'applied', statements_done: 2 },
    ]);
  });

  test('a file that lost statements which are done is refused', async () => {
    await edited(
      "this.addSql('create table one (id int);'); this.addSql('create table two (id int);'); this.commit(); this.addSql('nope');",
    );
    expect((await edited("this.addSql('create table one (id int);');"))[0]?.error?.code).toBe('RUNNER_DONE_EDITED');
  });

  test('a journal of an earlier version is extended, and an unfinished row in it only continues with the same file', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      "this.addSql('create table one (id int);'); this.commit(); this.addSql('nope');",
    );
    await apply(await run.options());
    await run.execute('alter table moult_migrations drop column progress;');
    expect(await run.states()).toEqual([['one', 'failed', false]]);
    run.folder.write(
      'Migration20260101000000_one',
      "this.addSql('create table one (id int);'); this.commit(); this.addSql('select 1');",
    );
    expect((await failure(apply(await run.options()))).code).toBe('RUNNER_UNFINISHED_EDITED');
    run.folder.write(
      'Migration20260101000000_one',
      "this.addSql('create table one (id int);'); this.commit(); this.addSql('nope');",
    );
    expect((await apply(await run.options()))[0]?.error?.message).toContain('failed at statement 2');
    expect(await database.rows('select progress from moult_migrations')).toHaveLength(1);
  });

  test('a divided rollback that fails continues where it stopped, and apply waits for it', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      "this.addSql('create table one (id int);');",
      "this.addSql('drop table one;'); this.commit(); this.addSql('delete from three;');",
    );
    await apply(await run.options());
    expect((await rollback(await run.options()))[0]?.status).toBe('failed');
    expect((await failure(apply(await run.options()))).code).toBe('RUNNER_UNFINISHED_ROLLBACK');
    await run.execute('create table three (id int);');
    expect(summary(await rollback(await run.options()))).toEqual([['one', 'rolledBack', 2]]);
    expect(await run.states()).toEqual([['one', 'pending', false]]);
  });

  test('a setting that a migration leaves behind does not reach the next one', async () => {
    run.folder.write(
      'Migration20260101000000_one',
      `this.addSql("set search_path = ''; set TimeZone = 'Asia/Tokyo';");`,
    );
    run.folder.write(
      'Migration20260102000000_two',
      "this.addSql('create table two as select current_setting($$TimeZone$$) as zone;');",
    );
    expect(summary(await apply(await run.options()))).toEqual([
      ['one', 'applied', 1],
      ['two', 'applied', 1],
    ]);
    expect(await database.rows('select zone from public.two')).toEqual([{ zone: 'UTC' }]);
  });
});
