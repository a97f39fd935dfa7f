import { expect, test } from 'vitest';

import { apply, rollback } from '../../src/runner/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { failure, runFixture, summary } from '../support/run-fixture.ts';

const ORPHANS = `this.expect('no orphans in post', \`select p.id, p.user_id from post p
      where p.user_id is not null and not exists (select from "user" u where u.id = p.user_id)\`);`;

describeEachDriver('what migrations expect of the rows', (database) => {
  const run = runFixture(database);
  const tables = `create table "user" (id int primary key); create table post (id int primary key, user_id int);`;
  const journal = () => database.rows('select name from moult_migrations');

  test('bad rows stop a run before its first migration: they are named, and nothing is changed', async () => {
    await run.execute(`${tables} insert into post values (1, null), (2, 7), (3, 8);`);
    run.folder.write('Migration20260101000000_one', "this.addSql('create table other (id int);');");
    run.folder.write(
      'Migration20260102000000_two',
      `this.addSql('alter table post add foreign key (user_id) references "user";'); ${ORPHANS}`,
    );
    const error = await failure(apply(await run.options()));
    expect(error.outcome).toBe('failed');
    expect(error.problems).toEqual([
      {
        code: 'RUNNER_EXPECTATION_FAILED',
        message: 'Migration20260102000000_two expects no orphans in post, and 2 rows stand against it',
        why: 'They are:\nid: 2, user_id: 7\nid: 3, user_id: 8',
        fix: 'Correct these rows, or let an earlier migration do it, and run the command again. Nothing was changed by this migration, nor by those after it.',
      },
    ]);
    expect(await database.rows("select to_regclass('other') as other")).toEqual([{ other: null }]);
    expect(await journal()).toEqual([]);
    await run.execute('delete from post where user_id is not null;');
    expect(summary(await apply(await run.options()))).toEqual([
      ['one', 'applied', 1],
      ['two', 'applied', 1],
    ]);
  });

  test('everything that is not as expected is told at once, the first rows of many with it', async () => {
    await run.execute(`${tables} insert into post select id, 7 from generate_series(1, 9) id;`);
    run.folder.write('Migration20260101000000_one', ORPHANS);
    run.folder.write('Migration20260102000000_two', "this.expect('no posts', 'select id from post order by id;');");
    const { problems } = await failure(apply(await run.options()));
    expect(problems.map(({ message }) => message)).toEqual([
      'Migration20260101000000_one expects no orphans in post, and at least 6 rows stand against it',
      'Migration20260102000000_two expects no posts, and at least 6 rows stand against it',
    ]);
    expect(problems[1]?.why).toBe('The first of them:\nid: 1\nid: 2\nid: 3\nid: 4\nid: 5');
  });

  test('what an earlier migration of the run makes or puts right is asked after it', async () => {
    await run.execute(`${tables} insert into post values (1, 7);`);
    run.folder.write('Migration20260101000000_one', "this.addSql('update post set user_id = null;');");
    run.folder.write('Migration20260102000000_two', ORPHANS);
    run.folder.write(
      'Migration20260103000000_tri',
      "this.addSql('create table later (a int); insert into later values (1);');",
    );
    run.folder.write(
      'Migration20260104000000_fou',
      "this.expect('nothing later', 'select a from later'); this.addSql('drop table later;');",
    );
    const results = await apply(await run.options());
    expect(summary(results)).toEqual([
      ['one', 'applied', 1],
      ['two', 'applied', 0],
      ['tri', 'applied', 1],
      ['fou', 'failed', 0],
    ]);
    expect(results[3]?.error?.problems[0]?.message).toBe(
      'Migration20260104000000_fou expects nothing later, and 1 row stands against it',
    );
    expect(await database.rows('select a from later')).toEqual([{ a: 1 }]);
    expect((await run.states()).map(([name, state]) => [name, state])).toEqual([
      ['one', 'applied'],
      ['two', 'applied'],
      ['tri', 'applied'],
      ['fou', 'pending'],
    ]);
  });

  test('what stands behind a query is asked there, with what comes before it rolled back', async () => {
    await run.execute(tables);
    run.folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table half (a int); insert into half values (1);');
    await this.query('select 1');
    this.expect('nothing in half', 'select a from half');`,
    );
    const results = await apply(await run.options());
    expect(results[0]?.error?.code).toBe('RUNNER_EXPECTATION_FAILED');
    expect(await database.rows("select to_regclass('half') as half")).toEqual([{ half: null }]);
  });

  test('a query that fails is told as such', async () => {
    await run.execute(tables);
    run.folder.write('Migration20260101000000_one', "this.expect('no x', 'select x from post');");
    const { problems } = await failure(apply(await run.options()));
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      [
        'RUNNER_EXPECTATION_UNANSWERED',
        'Migration20260101000000_one expects no x, and the query that asks for it failed: column "x" does not exist (SQLSTATE 42703)',
      ],
    ]);
  });

  test('a query can change nothing', async () => {
    run.folder.write('Migration20260101000001_one', "this.expect('no x', \"select nextval('s')\");");
    await run.execute('create sequence s;');
    expect((await failure(apply(await run.options()))).message).toContain('read-only transaction');
  });

  test('servers of other versions are not asked, values are bound, and rolling back asks too', async () => {
    await run.execute(`${tables} insert into post values (1, 7);`);
    run.folder.write(
      'Migration20260101000000_one',
      `this.expect('no posts', 'select id from post', { since: 99 });
    this.expect('no posts', 'select nonsense', { until: 9 });
    this.expect('no post 2', { text: 'select id from post where id = $1', params: [2] });`,
      "this.expect('no posts', 'select id from post');",
    );
    expect(summary(await apply(await run.options()))).toEqual([['one', 'applied', 0]]);
    const { problems } = await failure(rollback(await run.options()));
    expect(problems[0]?.message).toBe('Migration20260101000000_one expects no posts, and 1 row stands against it');
    expect((await run.states())[0]?.[1]).toBe('applied');
  });

  test('a dry run asks nothing', async () => {
    await run.execute(`${tables} insert into post values (1, 7);`);
    run.folder.write('Migration20260101000000_one', ORPHANS);
    const [result] = await apply({ ...(await run.options()), dryRun: true });
    expect(result?.recording?.steps.map(({ kind }) => kind)).toEqual(['expect']);
  });
});
