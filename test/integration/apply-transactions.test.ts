import { expect, test } from 'vitest';
import { type RunEvent, apply, rollback } from '../../src/runner/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { failure, summary, runFixture } from '../support/run-fixture.ts';

describeEachDriver('transactions of a migration', (database) => {
  const run = runFixture(database);

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

  test('does not continue a divided migration that was edited meanwhile', async () => {
    const write = (table: string) =>
      run.folder.write(
        'Migration20260101000000_one',
        `this.addSql('create table one (id int);'); this.commit(); this.addSql('insert into ${table} values (1);');`,
      );
    write('three');
    await apply(await run.options());
    write('one');
    expect((await failure(apply(await run.options()))).code).toBe('RUNNER_UNFINISHED_EDITED');
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
