import { expect, test } from 'vitest';
import { type RunEvent, apply } from '../../src/runner/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { runFixture, summary } from '../support/run-fixture.ts';

describeEachDriver('batches', (database) => {
  const run = runFixture(database);
  const events: RunEvent[] = [];
  const options = async () => ({ ...(await run.options()), onEvent: (event: RunEvent) => void events.push(event) });

  test('changes rows in batches of keys, each with its place in the journal, and tells how far it is', async () => {
    events.length = 0;
    await run.execute(
      'create table one (id int primary key, name text, batch xid); insert into one select n * 3 from generate_series(1, 25) n;',
    );
    run.folder.write(
      'Migration20260101000000_one',
      `this.batch({ table: 'one', key: 'id', set: "name = 'x' || id, batch = pg_current_xact_id()::xid", size: 10 });
    this.addSql('alter table one alter column name set not null;');`,
    );
    expect(summary(await apply(await options()))).toEqual([['one', 'applied', 2]]);
    expect(
      await database.rows(
        'select count(*)::int as rows, count(distinct batch::text)::int as batches, min(name) as name from one',
      ),
    ).toEqual([{ rows: 25, batches: 3, name: 'x12' }]);
    expect(events.filter(({ type }) => type === 'progress')).toEqual(
      [10, 20, 25].map((rows) => ({
        type: 'progress',
        name: 'Migration20260101000000_one',
        statement: 1,
        table: 'one',
        rows,
      })),
    );
    expect(
      await database.rows('select state, statements_done, progress -> $$batch$$ as batch from moult_migrations'),
    ).toEqual([{ state: 'applied', statements_done: 2, batch: null }]);
  });

  test('goes on behind the last batch that was committed', async () => {
    await run.execute(
      'create table one (id text primary key, times int default 0, batch int); insert into one select to_char(n, $$000$$) from generate_series(1, 30) n;',
    );
    await run.execute('create table broken (id text); insert into broken values (to_char(21, $$000$$));');
    run.folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table two (id int);');
    this.batch({
      table: 'public.one', key: 'id', size: 10, where: 'times < 5',
      sql: 'update one set times = times + 1 + coalesce((select count(*) / 0 from broken b where b.id = one.id having count(*) > 0), 0) where id between $1 and $2;',
    });`,
    );
    const [failed] = await apply(await options());
    expect(failed?.error?.message).toContain('failed at statement 2: division by zero');
    expect(
      await database.rows("select state, statements_done, progress -> 'batch' as batch from moult_migrations"),
    ).toEqual([{ state: 'failed', statements_done: 1, batch: { key: ' 020', rows: 20 } }]);
    await run.execute('delete from broken;');
    expect(summary(await apply(await options()))).toEqual([['one', 'applied', 2]]);
    expect(await database.rows('select times, count(*)::int as rows from one group by 1')).toEqual([
      { times: 1, rows: 30 },
    ]);
  });

  test('an empty table is done at once, and a stop is obeyed between two batches', async () => {
    await run.execute(
      'create table one (id uuid primary key, name text); create table two (id bigint primary key, done bool); insert into two select generate_series(1, 20);',
    );
    run.folder.write(
      'Migration20260101000000_one',
      `this.batch({ table: 'one', key: 'id', set: "name = 'x'" });
    this.batch({ table: 'two', key: 'id', set: 'done = true', size: 5 });`,
    );
    const stop = new AbortController();
    const [stopped] = await apply({
      ...(await run.options()),
      signal: stop.signal,
      onEvent: (event) => event.type === 'progress' && stop.abort(),
    });
    expect(stopped?.error?.problems[0]?.message).toBe(
      'Migration20260101000000_one was stopped on request in its statement 2, after 5 rows',
    );
    expect(summary(await apply(await options()))).toEqual([['one', 'applied', 2]]);
    expect(await database.rows('select count(*)::int as rows from two where done')).toEqual([{ rows: 20 }]);
  });

  test.each([
    ["{ table: 'one', key: 'id' }", 'it needs either set or sql.'],
    ["{ table: 'one', key: 'id', set: 'a = 1', sql: 'select 1' }", 'it needs either set or sql.'],
    ["{ table: 'one', key: 'id', set: 'a = 1', size: 0 }", 'its size is 0, not a whole number.'],
    ["{ table: '', key: 'id', set: 'a = 1' }", 'it names no table or no key.'],
  ])('refuses %s', async (given, fault) => {
    const name = run.folder.write('Migration20260101000000_one', `this.batch(${given});`);
    const [failed] = await apply(await run.options());
    expect(failed?.error?.message).toBe(`A batch of ${name} can't be run: ${fault}`);
  });

  test('tells what the server says', async () => {
    events.length = 0;
    run.folder.write('Migration20260101000000_one', "this.addSql(`do $$ begin raise notice 'hello'; end $$;`);");
    await apply(await options());
    expect(events.filter(({ type }) => type === 'notice')).toEqual([
      { type: 'notice', name: 'Migration20260101000000_one', severity: 'NOTICE', message: 'hello' },
    ]);
  });
});
