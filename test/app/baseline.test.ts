import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDriver } from '../../src/database/index.ts';
import { apply, baseline, generate, status } from '../../src/index.ts';
import { CliProject, NOW, USER, migrationText } from '../cli/project.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { failure } from '../support/run-fixture.ts';

const FIRST = 'Migration20261120093000_initial';
const SECOND = 'Migration20261121000000_phone';

let database: TestDatabase;
let project: CliProject;
beforeEach(async () => {
  database = await createDatabase();
  project = new CliProject({ 'entities/user.ts': USER });
  await generate({ cwd: project.root, now: NOW });
  project.write('entities/user.ts', USER.replace('email!:', 'email!: string;\n\n  @Property()\n  phone!:'));
  await generate({ cwd: project.root, now: new Date('2026-11-21T00:00:00Z'), name: 'phone' });
});
afterEach(async () => {
  project.remove();
  await database.drop();
});

const execute = async (sql: string): Promise<void> => {
  const driver = await openDriver(database.url);
  const connection = await driver.connect();
  await connection.execute(sql);
  await connection.close();
};
const target = (): { cwd: string; url: string; environment: object } => ({
  cwd: project.root,
  url: database.url,
  environment: {},
});
const states = async (): Promise<readonly unknown[]> =>
  (await status(target())).migrations.map(({ state, row }) => [state, row?.reason ?? null]);

/** As somebody would write it by hand: the order of columns and the spelling are their own. */
const BY_HAND = 'create table "user" (email varchar(255) not null, id serial, primary key (id));';

test('records what the database is shown to contain, and apply goes on from there', async () => {
  await execute(`${BY_HAND} insert into "user" (email) values ('a');`);
  const { recorded, comparedOn } = await baseline({ ...target(), to: 'initial' });
  expect(recorded).toEqual([FIRST]);
  expect(await states()).toEqual([
    ['marked', `baseline, compared on ${comparedOn}`],
    ['pending', null],
  ]);
  await execute('delete from "user"');
  expect((await apply(target())).results.map(({ name, status: became }) => [name, became])).toEqual([
    [SECOND, 'applied'],
  ]);
});

test('compares with the snapshot when all are recorded, and names what differs', async () => {
  await execute(`${BY_HAND} alter table "user" add phone text not null; create table stray (id int);`);
  const error = await failure(baseline(target()));
  expect([error.outcome, error.code]).toEqual(['check', 'BASELINE_DIFFERS']);
  expect(error.problems[0]?.why?.split('\n').slice(1)).toEqual([
    '  unexpected table stray',
    '  changed column user.phone: type',
  ]);
  expect(await states()).toEqual([
    ['pending', null],
    ['pending', null],
  ]);
  await execute('drop table stray; alter table "user" alter phone type varchar(255);');
  expect((await baseline(target())).recorded).toEqual([FIRST, SECOND]);
  expect((await failure(baseline(target()))).code).toBe('BASELINE_JOURNAL_EXISTS');
});

test('records all the same when it is forced, with the reason', async () => {
  await execute('create table stray (id int);');
  const result = await baseline({ ...target(), force: { reason: 'checked by hand' } });
  expect(result).toEqual({ database: database.url, recorded: [FIRST, SECOND], comparedOn: null });
  expect(await states()).toEqual([
    ['marked', 'baseline: checked by hand'],
    ['marked', 'baseline: checked by hand'],
  ]);
});

test('says when the migrations do not run on an empty database', async () => {
  const name = 'Migration20260101000000_bad';
  project.write(`migrations/${name}.ts`, migrationText(name, 'create tabel;'));
  const error = await failure(baseline({ ...target(), to: FIRST }));
  expect([error.outcome, error.code]).toEqual(['failed', 'DRIFT_REPLAY_FAILED']);
});
