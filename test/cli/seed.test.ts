import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { CliProject, type CliRun, migrationText } from './project.ts';

const MIGRATION = 'Migration20260101000000_country';

const COUNTRIES = `import { Seeder } from 'moult';

export class Countries extends Seeder {
  override up(): void {
    this.upsert('country', [{ code: 'DE', name: 'Germany' }], { key: 'code' });
  }

  override down(): void {
    this.addSql(\`delete from "country" where "code" = $1;\`, ['DE']);
  }
}
`;
const DEMO = COUNTRIES.replace(
  '{\n',
  "{\n  static environments = ['development'];\n  static dependsOn = ['countries'];\n",
)
  .replace('Countries', 'Demo')
  .replaceAll('DE', 'XX');

const project = new CliProject({
  [`migrations/${MIGRATION}.ts`]: migrationText(
    MIGRATION,
    'create table "country" ("code" char(2) primary key, "name" text);',
    'drop table "country";',
  ),
  'seeds/countries.ts': COUNTRIES,
  'seeds/a-demo.ts': DEMO,
});
let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(async () => {
  project.remove();
  await database.drop();
});

const moult = (line: string, typed?: string): Promise<CliRun> =>
  project.run(line.split(' '), {
    environment: { DATABASE_URL: database.url },
    ...(typed !== undefined && { typed }),
  });
const json = async (line: string): Promise<unknown> => JSON.parse((await moult(`${line} --json`)).out);
const steady = (text: string): string =>
  text
    .replaceAll(database.url, 'postgres://test')
    .replaceAll(/\d+ ms/gu, '1 ms')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/gu, '2026-11-20 09:30:00 UTC');

test('seeds go the way from pending to run, and back', async () => {
  const early = await moult('seed up');
  expect([early.exitCode, early.err]).toEqual([
    3,
    `error A migration is not applied: ${MIGRATION} [SEED_MIGRATIONS_PENDING]
  why: Seeds are written for the tables as the migrations leave them.
  fix: Run moult apply first, or seed the database as it is with --allow-pending.
`,
  ]);
  await moult('apply');
  expect(steady((await moult('seed status --env production')).out)).toBe(`Database: postgres://test
Environment: production

pending  countries
skipped  a-demo     only development

0 applied, 1 pending, 1 skipped.
Next: moult seed up runs what is pending.
`);
  expect(steady((await moult('seed up --dry-run --only countries')).out)).toBe(`-- Database: postgres://test
-- countries
insert into "country" ("code", "name") overriding system value
select "code", "name" from json_populate_recordset(null::"country", $1::json)
on conflict ("code") do update set "name" = excluded."name";
-- $1 = [{"code":"DE","name":"Germany"}]

-- 1 seed would run; nothing was changed
`);
  expect(steady((await moult('seed up')).out)).toBe(`Database: postgres://test
applied  countries  1 ms
applied  a-demo  1 ms

Ran 2 seeds.
`);
  expect((await moult('seed up')).out).toContain('Nothing to run: every seed for this environment has run.\n');
  expect((await moult('seed status --check')).exitCode).toBe(0);

  const asked = await moult('seed down');
  expect([asked.exitCode, steady(asked.err)]).toEqual([
    4,
    `error Undoing a-demo on postgres://test deletes rows, and nobody is there to confirm it [CLI_SEED_DOWN]
  fix: Look at the SQL with --dry-run, then confirm it: moult seed down --force
`,
  ]);
  const declined = await moult('seed down --all', 'n\n');
  expect([declined.exitCode, declined.err]).toEqual([1, expect.stringContaining('CLI_SEED_DOWN_DECLINED')]);
  expect(declined.err).toContain('Undo 2 seeds? [y/N] ');
  expect(await json('seed down --force')).toEqual({
    command: 'seed down',
    exitCode: 0,
    problems: [],
    database: database.url,
    dryRun: false,
    seeds: [{ name: 'a-demo', status: 'rolledBack', durationMs: expect.any(Number), statements: 1 }],
  });
});

test('an edited seed is refused with a way out', async () => {
  project.write('seeds/countries.ts', COUNTRIES.replace('Germany', 'Deutschland'));
  const { exitCode, err } = await moult('seed up');
  expect([exitCode, err]).toEqual([
    3,
    `error The seed countries was edited after it ran [SEED_EDITED]
  why: Its checksum is not the recorded one, so this database lacks what was added since.
  fix: Run it again with --rerun, if it is right on the rows it left, as upserts are. Else restore the file and write a new seed.
`,
  ]);
  expect((await moult('seed status')).out).toContain('Edited after it ran: moult seed up --rerun runs it again');
  expect(await json('seed up --rerun --env production')).toMatchObject({
    exitCode: 0,
    seeds: [{ name: 'countries', status: 'applied' }],
  });
  project.write('seeds/countries.ts', COUNTRIES);
});

test('seed status gives every seed, with where it runs and what it needs', async () => {
  await moult('seed up --rerun --env production');
  expect(await json('seed status --env production --check')).toEqual({
    command: 'seed status',
    exitCode: 0,
    problems: [],
    database: database.url,
    environment: 'production',
    seeds: [
      {
        name: 'countries',
        state: 'applied',
        environments: null,
        dependsOn: [],
        appliedAt: expect.any(String),
        durationMs: expect.any(Number),
      },
      {
        name: 'a-demo',
        state: 'skipped',
        environments: ['development'],
        dependsOn: ['countries'],
        appliedAt: null,
        durationMs: null,
      },
    ],
  });
});

test('seed create writes a seed that loads, and overwrites none', async () => {
  const other = new CliProject();
  const first = await other.run(['seed', 'create', 'Demo users', '--json']);
  expect(JSON.parse(first.out)).toEqual({
    command: 'seed create',
    exitCode: 0,
    problems: [],
    seed: { name: 'demo-users', file: 'seeds/demo-users.ts' },
  });
  expect(other.read('seeds/demo-users.ts')).toContain('export class DemoUsers extends Seeder {');
  const { exitCode, err } = await other.run(['seed', 'create', 'demo users']);
  expect([exitCode, err]).toEqual([
    2,
    expect.stringContaining('error seeds/demo-users.ts is there already [SEED_EXISTS]'),
  ]);
  expect((await other.run(['seed', 'create', '日本'])).err).toContain('[SEED_NAME_EMPTY]');
  const status = await other.run(['seed', 'status'], { environment: { DATABASE_URL: database.url } });
  expect([status.exitCode, status.out]).toEqual([0, expect.stringContaining('pending  demo-users')]);
  other.remove();
});

describe('a wrong command line', () => {
  test.each([
    ['seed', 'CLI_NO_ACTION', 'moult seed --help shows examples.'],
    [
      'seed upp',
      'CLI_UNKNOWN_ACTION',
      'Write moult seed up or moult seed down or moult seed status or moult seed create.',
    ],
    ['sead up', 'CLI_UNKNOWN_COMMAND', 'Did you mean moult seed?'],
    ['seed up --onyl x', 'CLI_UNKNOWN_OPTION', 'Did you mean --only?'],
    ['seed up countries', 'CLI_UNEXPECTED_ARGUMENT', 'Leave it out; put a text with spaces in quotes.'],
    ['seed down --all --count 1', 'CLI_CONFLICT', 'Leave one of them out.'],
    ['seed create', 'CLI_MISSING_ARGUMENT', 'moult seed create --help shows an example.'],
    ['seed up --only contries', 'SEED_UNKNOWN', 'Did you mean countries?'],
    ['seed up --only a-demo --env test', 'SEED_ELSEWHERE', 'Name the environment with --env development.'],
  ])('moult %s', async (line, code, fix) => {
    const { exitCode, err } = await moult(line);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    expect(err).toContain(`  fix: ${fix}\n`);
  });
});

test('the help of a group lists its commands, and that of each has an example', async () => {
  const { out } = await moult('seed --help');
  expect(out).toContain(`moult seed <action>

Fill tables with rows: up, down, status, create.

Commands:
  moult seed up             Run the pending seeds of an environment, each behind those it depends on
  moult seed down           Undo the seeds that ran last; one unless told otherwise
  moult seed status         Show which seeds ran, are pending, edited or missing
  moult seed create <name>  Write a seed to fill by hand
`);
  for (const action of ['up', 'down', 'status', 'create']) {
    const help = await moult(`seed ${action} --help`);
    expect([help.exitCode, help.out]).toEqual([0, expect.stringContaining(`Examples:\n  moult seed ${action}`)]);
    expect(help.out.startsWith(`moult seed ${action}`)).toBe(true);
  }
});
