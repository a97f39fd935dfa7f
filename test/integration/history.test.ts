import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RunEvent, apply, baseline, mark, redo, repair, rollback } from '../../src/runner/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { failure, runFixture, summary } from '../support/run-fixture.ts';

const [ONE, TWO, TRI] = [
  'Migration20260101000000_one',
  'Migration20260102000000_two',
  'Migration20260103000000_tri',
] as const;

describeEachDriver('a history that is not that of the files', (database) => {
  const run = runFixture(database);
  const remove = (name: string): void => rmSync(join(run.folder.path, `${name}.ts`));

  test('has migrations of a later release: they are told, and in nobody’s way', async () => {
    run.writeThree();
    await apply(await run.options());
    remove(TRI);
    expect(await run.states()).toContainEqual(['tri', 'unknown', false]);
    run.folder.write('Migration20260102500000_new', "this.addSql('select 1;');");
    remove('Migration20260102500000_new');
    run.folder.write('Migration20260104000000_new', "this.addSql('select 1;');");
    expect(await run.states()).toContainEqual(['tri', 'missing', false]);
    const events: RunEvent[] = [];
    expect(summary(await apply({ ...(await run.options()), onEvent: (event) => events.push(event) }))).toEqual([
      ['new', 'applied', 1],
    ]);
    expect(events[0]).toEqual({ type: 'missing', names: [TRI] });
  });

  test('has forked when pending files are older than what has none', async () => {
    run.writeThree();
    await apply(await run.options());
    remove(TRI);
    run.folder.write('Migration20260102500000_new', "this.addSql('create table new (id int);');");
    const error = await failure(apply(await run.options()));
    expect([error.outcome, error.code, error.problems[0]?.why]).toEqual([
      'check',
      'RUNNER_FORKED',
      `Applied here, without a file:\n  ${TRI}\nPending, and older:\n  Migration20260102500000_new`,
    ]);
    expect(summary(await apply({ ...(await run.options()), allowOutOfOrder: true }))).toEqual([['new', 'applied', 1]]);
  });

  test('is out of order only for what is to run', async () => {
    run.writeThree();
    await mark({ ...(await run.options()), name: 'two', as: 'applied' });
    expect(summary(await apply({ ...(await run.options()), names: [TRI] }))).toEqual([['tri', 'applied', 1]]);
    const error = await failure(apply(await run.options()));
    expect(error.problems.map(({ code, message }) => [code, message])).toEqual([
      ['RUNNER_OUT_OF_ORDER', `${ONE} is pending, but older than migrations that are applied`],
    ]);
  });
});

describeEachDriver('the journal, corrected by hand', (database) => {
  const run = runFixture(database);
  const rows = (): Promise<readonly object[]> =>
    database.rows(
      'select right(name, 3) as name, state, reason, statements_done as done from moult_migrations order by position',
    );

  test('marks as applied without running, with the reason, and as pending again', async () => {
    run.writeThree();
    const options = await run.options();
    expect(await mark({ ...options, name: 'one', as: 'applied', reason: 'by hand' })).toEqual({
      name: ONE,
      changed: true,
    });
    expect(await mark({ ...options, name: 'one', as: 'applied' })).toEqual({ name: ONE, changed: false });
    expect(await rows()).toEqual([{ name: 'one', state: 'marked', reason: 'by hand', done: 0 }]);
    expect(await run.states()).toEqual([
      ['one', 'marked', false],
      ['two', 'pending', false],
      ['tri', 'pending', false],
    ]);
    expect(await database.rows("select to_regclass('one') as one")).toEqual([{ one: null }]);
    expect(await mark({ ...options, name: ONE, as: 'pending' })).toEqual({ name: ONE, changed: true });
    expect(await mark({ ...options, name: ONE, as: 'pending' })).toEqual({ name: ONE, changed: false });
    expect(await rows()).toEqual([]);
    expect((await failure(mark({ ...options, name: 'no', as: 'applied' }))).code).toBe('RUNNER_UNKNOWN_MIGRATION');
  });

  test('forgets a migration without a file, but does not record one', async () => {
    run.writeThree();
    await apply(await run.options());
    rmSync(join(run.folder.path, `${TRI}.ts`));
    expect(await mark({ ...(await run.options()), name: 'tri', as: 'applied' })).toEqual({ name: TRI, changed: false });
    expect(await mark({ ...(await run.options()), name: 'tri', as: 'pending' })).toEqual({ name: TRI, changed: true });
    expect((await failure(mark({ ...(await run.options()), name: 'tri', as: 'applied' }))).outcome).toBe('input');
  });

  test('is the way on after an interrupted migration was brought to its end by hand', async () => {
    run.folder.write(ONE, "this.addSql('create table one (id int);'); this.commit(); this.addSql('select nope;');");
    expect(summary(await apply(await run.options()))).toEqual([['one', 'failed', 2]]);
    await mark({ ...(await run.options()), name: 'one', as: 'applied', reason: 'done by hand' });
    expect(await rows()).toEqual([{ name: 'one', state: 'marked', reason: 'done by hand', done: 0 }]);
    expect(await apply(await run.options())).toEqual([]);
  });

  test('accepts edited files with a reason, one or all', async () => {
    run.writeThree();
    await apply(await run.options());
    run.folder.write(ONE, '// one');
    run.folder.write(TWO, '// two');
    const options = await run.options();
    expect(await repair({ ...options, name: 'one', reason: 'comment' })).toEqual([ONE]);
    expect((await failure(apply(await run.options()))).problems.map(({ message }) => message)).toEqual([
      `${TWO} was edited after it was applied`,
    ]);
    expect(await repair({ ...options, reason: 'layout' })).toEqual([TWO]);
    expect(await repair({ ...options, reason: 'layout' })).toEqual([]);
    expect(await rows()).toEqual([
      { name: 'one', state: 'applied', reason: 'comment', done: 1 },
      { name: 'two', state: 'applied', reason: 'layout', done: 2 },
      { name: 'tri', state: 'applied', reason: null, done: 1 },
    ]);
    expect(await apply(await run.options())).toEqual([]);
  });

  test('begins with a baseline, all or none, and only once', async () => {
    run.writeThree();
    const options = { ...(await run.options()), reason: 'baseline' };
    expect(await baseline({ ...options, to: 'two' })).toEqual([ONE, TWO]);
    expect(await rows()).toEqual([
      { name: 'one', state: 'marked', reason: 'baseline', done: 0 },
      { name: 'two', state: 'marked', reason: 'baseline', done: 0 },
    ]);
    expect((await failure(baseline(options))).code).toBe('BASELINE_JOURNAL_EXISTS');
    expect((await failure(baseline({ ...options, migrations: [] }))).code).toBe('BASELINE_NOTHING');
    expect(summary(await apply(await run.options()))).toEqual([['tri', 'applied', 1]]);
  });

  test('redoes the migration applied last, as its file is now', async () => {
    run.writeThree();
    await apply(await run.options());
    await run.execute('insert into three values (1);');
    run.folder.writeText(`${TRI}.ts`, `${readFileSync(join(run.folder.path, `${TRI}.ts`), 'utf8')}// edited\n`);
    expect(await run.states()).toContainEqual(['tri', 'edited', false]);
    expect(summary(await redo(await run.options()))).toEqual([
      ['tri', 'rolledBack', 1],
      ['tri', 'applied', 1],
    ]);
    expect(await apply(await run.options())).toEqual([]);
    expect(await run.states()).toContainEqual(['tri', 'applied', false]);
    expect(await database.rows('select id from three')).toEqual([]);
  });

  test('redoes nothing when it could not undo, or when another file was edited', async () => {
    run.writeThree();
    run.folder.write(TRI, '', "this.addSql('drop table nope;');");
    expect(await redo(await run.options())).toEqual([]);
    await apply(await run.options());
    run.folder.write(ONE, '// one');
    expect((await failure(redo(await run.options()))).code).toBe('RUNNER_EDITED');
    await repair({ ...(await run.options()), reason: 'comment' });
    expect(summary(await redo(await run.options()))).toEqual([['tri', 'failed', 1]]);
    expect(
      (await rollback({ ...(await run.options()), dryRun: true, allowEdited: true })).map(({ name }) => name),
    ).toEqual([TRI]);
  });
});
