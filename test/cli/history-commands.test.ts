import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDriver } from '../../src/database/index.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { CliProject, migrationText } from './project.ts';

const [ONE, TWO] = ['Migration20260102000000_one', 'Migration20260103000000_two'] as const;
let database: TestDatabase;
let project: CliProject;

/** What a line prints, and its exit code; times and durations differ from run to run. */
const moult = async (line: string, typed?: string): Promise<string> => {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, word]) => quoted ?? word ?? '');
  const { exitCode, out, err } = await project.run(words, {
    environment: { DATABASE_URL: database.url, NO_COLOR: '1', TERM: 'dumb' },
    ...(typed !== undefined && { typed }),
  });
  const text = (out + err)
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/gu, 'TIME')
    .replaceAll(/\d+ ms/gu, 'N ms')
    .replaceAll(/PostgreSQL \d+\.\d+/gu, 'PostgreSQL N')
    .replaceAll(database.url, 'URL');
  return `${text.replace('Database: URL\n', '')}=> ${exitCode}`;
};
const json = async (line: string): Promise<unknown> => {
  const { out } = await project.run([...line.split(' '), '--json'], { environment: { DATABASE_URL: database.url } });
  return JSON.parse(out);
};
const execute = async (sql: string): Promise<void> => {
  const connection = await (await openDriver(database.url)).connect();
  await connection.execute(sql);
  await connection.close();
};

beforeEach(async () => {
  database = await createDatabase();
  project = new CliProject({
    [`migrations/${ONE}.ts`]: migrationText(ONE, 'create table one (id serial primary key);', 'drop table one;'),
    [`migrations/${TWO}.ts`]: migrationText(TWO, 'create table two (id int);', 'drop table two;'),
  });
});
afterEach(async () => {
  project.remove();
  await database.drop();
});

test('mark records by hand, says so, and shows in status', async () => {
  expect(await moult('mark applied one --reason "made by hand"')).toBe(
    `marked  ${ONE} as applied; nothing was run\n=> 0`,
  );
  expect(await moult('mark applied one')).toBe(`${ONE} is applied already.\n=> 0`);
  expect(await moult('status')).toBe(`
marked   ${ONE}  TIME  (made by hand)
pending  ${TWO}

0 applied, 1 marked, 1 pending.
Next: moult apply runs what is pending.
=> 0`);
  expect(await moult('mark pending one')).toBe(`marked  ${ONE} as pending; nothing was run\n=> 0`);
  expect(await json('mark applied two')).toEqual({
    command: 'mark',
    exitCode: 0,
    problems: [],
    database: database.url,
    migration: { name: TWO, as: 'applied', changed: true },
  });
});

test.each([
  ['mark', 'CLI_MISSING_ARGUMENT', 'moult mark needs a <state> and a <name>'],
  ['mark applied', 'CLI_MISSING_ARGUMENT', 'moult mark needs a <state> and a <name>'],
  ['mark done one', 'CLI_INVALID_ARGUMENT', '<state> is applied or pending'],
  ['mark applied one two', 'CLI_UNEXPECTED_ARGUMENT', 'moult mark does not know what to do with two'],
  ['mark pending one --reason x', 'CLI_CONFLICT', 'pending and --reason contradict each other'],
  ['mark applied nothing', 'RUNNER_UNKNOWN_MIGRATION', 'No migration is named nothing'],
  ['repair', 'CLI_MISSING_OPTION', 'moult repair needs --reason: it is recorded in the journal'],
  ['baseline --force', 'CLI_MISSING_OPTION', 'moult baseline --force needs --reason: it is recorded in the journal'],
  ['apply --drift maybe', 'CLI_INVALID_VALUE', '--drift takes fail or warn or off'],
])('moult %s is refused', async (line, code, message) => {
  const text = await moult(line);
  expect(text).toContain(`error ${message} [${code}]\n`);
  expect(text).toMatch(/=> 2$/u);
});

test('repair accepts an edited file with a reason', async () => {
  await moult('apply');
  project.write(`migrations/${ONE}.ts`, `${project.read(`migrations/${ONE}.ts`)}// a comment\n`);
  expect(await moult('apply')).toContain('[RUNNER_EDITED]');
  expect(await moult('repair --reason "a comment"')).toBe(`repaired  ${ONE}\n=> 0`);
  expect(await moult('repair --reason "a comment"')).toBe('Nothing to repair: no applied file was edited.\n=> 0');
  expect(await moult('apply')).toBe('Nothing to apply: every migration is applied.\n=> 0');
  expect(await moult('status')).toContain(`applied  ${ONE}  TIME  (a comment)\n`);
});

test('redo undoes and applies the last one, and asks first where data may be lost', async () => {
  expect(await moult('redo')).toBe('Nothing to redo: no migration is applied.\n=> 0');
  await moult('apply');
  expect(await moult('redo')).toContain('confirm it: moult redo --allow-lossy\n=> 4');
  expect(await moult('redo', 'n\n')).toContain('[CLI_DECLINED]');
  const done = `undone   ${TWO}  N ms\napplied  ${TWO}  N ms\n\nUndone and applied again.\n`;
  expect(await moult('redo', 'y\n')).toContain(done);
  expect(await moult('redo --allow-lossy')).toBe(`${done}=> 0`);
});

test('fresh asks on a server, and begins again', async () => {
  await moult('apply');
  await execute('create table stray (id int); create aggregate first_one (int) (sfunc = int4larger, stype = int);');
  expect(await moult('fresh')).toBe(`
error fresh drops everything on URL, and nobody is there to confirm it [FRESH_REFUSED]
  why: It would drop, with all rows:
         table one
         table stray
         table two
  fix: If that is what you want: moult fresh --force
=> 4`);
  const question = `On URL, fresh drops table one, table stray, table two, with all rows.
Not in the snapshot, and dropped too: table one, table stray, table two.
Stays, since moult has no model of it: aggregate first_one(integer).
`;
  expect(await moult('fresh', 'n\n')).toContain(question);
  expect(await moult('fresh', 'n\n')).toContain('error Not confirmed: nothing was dropped [CLI_FRESH_DECLINED]');
  expect(await moult('fresh --force')).toBe(`dropped  3 objects
note     moult has no model of these, so they stay: aggregate first_one(integer)
applied  ${ONE}  N ms
applied  ${TWO}  N ms

Applied 2 migrations.
=> 0`);
  expect(await json('fresh --force')).toMatchObject({
    command: 'fresh',
    exitCode: 0,
    dropped: ['table one', 'table two'],
    stays: ['aggregate first_one(integer)'],
    migrations: [{ status: 'applied' }, { status: 'applied' }],
  });
});

test('drift tells what differs, exits 3, and baseline wants none', async () => {
  await execute('create table one (id serial primary key, extra text);');
  expect(await moult('drift')).toBe(`PostgreSQL N, compared with what the applied migrations make, built on PostgreSQL N

unexpected  column one.extra
            found    {"type":"text","nullable":true}
missing     table two
            expected {"columns":["id"]}

Drift: 2 differences.

Next: take the change into the entities, or undo it with a migration (moult drift --write),
or leave it out for good with drift.ignore in the configuration.
=> 3`);
  expect(await moult('baseline --to one')).toContain('unexpected column one.extra');
  await execute('alter table one drop column extra;');
  expect(await moult('baseline --to one')).toBe(`recorded  ${ONE}

Recorded 1 migration as applied (compared on PostgreSQL N, no difference); nothing was run.
=> 0`);
  expect(await moult('drift')).toBe(`PostgreSQL N, compared with what the applied migrations make, built on PostgreSQL N
note  1 migration is pending, and not expected yet
No drift: the database is what it should be.
=> 0`);
});

test('apply tells what somebody else changed, and what is not well after it', async () => {
  await moult('apply --to one');
  await execute('insert into one values (7); create table stray (id int);');
  expect(await moult('apply --drift fail')).toBe(`
error Somebody else changed the database since the last run: 1 object [RUNNER_DRIFT]
  why: table stray is new
  fix: moult drift shows how the database differs from the snapshot. Undo the changes, or take them as they are with --drift warn.
=> 3`);
  expect(await moult('apply')).toBe(`drift    changed by somebody else since the last run: table stray is new
         moult drift shows how the database differs from the snapshot
applied  ${TWO}  N ms

note     sequence one_id_seq of one.id is at 1, but the column goes up to 7: an insert will fail or repeat a number
         select setval('"public"."one_id_seq"', 7);

Applied 1 migration.
=> 0`);
  expect(await moult('status --health --check')).toContain('an insert will fail or repeat a number');
  expect(await moult('status --health --check')).toMatch(/=> 3$/u);
  await execute(`select setval('one_id_seq', 7);`);
  expect(await moult('status --health --check')).toMatch(
    /healthy {2}constraints, indexes and sequences are as they should be\n=> 0$/u,
  );
});
