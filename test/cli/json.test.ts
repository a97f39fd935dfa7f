import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { CliProject, USER } from './project.ts';

const NAME = 'Migration20261120093000_initial';
const project = new CliProject({ 'entities/user.ts': USER });
let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(async () => {
  project.remove();
  await database.drop();
});

const CREATE =
  'create table "user" (\n  "id" serial not null,\n  "email" varchar(255) not null,\n  constraint "user_pkey" primary key ("id")\n);';
const done = (command: string): object => ({ command, exitCode: 0, problems: [] });

async function json(line: string): Promise<unknown> {
  const { out } = await project.run([...line.split(' '), '--json'], { environment: { DATABASE_URL: database.url } });
  return JSON.parse(out);
}

test('generate gives what it found and what it wrote', async () => {
  expect(await json('generate')).toEqual({
    ...done('generate'),
    entities: 1,
    tables: 1,
    migration: {
      name: NAME,
      file: `migrations/${NAME}.ts`,
      snapshot: '.snapshot.json',
      written: true,
      steps: ['create table user (id, email)'],
      loses: [],
      downLoses: ['the rows of table user'],
      hazards: [],
      up: [{ sql: CREATE, transaction: 'inside' }],
      down: [{ sql: 'drop table "user";', transaction: 'inside' }],
    },
  });
  expect(await json('generate')).toEqual({ ...done('generate'), entities: 1, tables: 1, migration: null });
});

test('create gives the file it wrote', async () => {
  const other = new CliProject();
  const { out } = await other.run(['create', 'backfill', '--json']);
  const name = 'Migration20261120093000_backfill';
  expect(JSON.parse(out)).toEqual({ ...done('create'), migration: { name, file: `migrations/${name}.ts` } });
  other.remove();
});

test('apply and rollback give what became of each migration', async () => {
  const run = { database: database.url, dryRun: false };
  const calm = { drift: [], health: [] };
  expect(await json('apply --dry-run')).toEqual({
    ...done('apply'),
    ...run,
    ...calm,
    dryRun: true,
    migrations: [
      {
        name: NAME,
        status: 'pending',
        durationMs: null,
        statements: 1,
        sql: [CREATE],
        complete: true,
        expectations: [],
        hazards: [],
      },
    ],
  });
  expect(await json('apply')).toEqual({
    ...done('apply'),
    ...run,
    ...calm,
    migrations: [{ name: NAME, status: 'applied', durationMs: expect.any(Number), statements: 1 }],
  });
  expect(await json('apply')).toEqual({ ...done('apply'), ...run, ...calm, migrations: [] });
  expect(await json('rollback')).toMatchObject({
    command: 'rollback',
    exitCode: 4,
    problems: [{ code: 'CLI_ROLLBACK_LOSES_DATA' }],
  });
  expect(await json('rollback --allow-lossy')).toEqual({
    ...done('rollback'),
    ...run,
    migrations: [{ name: NAME, status: 'rolledBack', durationMs: expect.any(Number), statements: 1 }],
  });
});

test('status gives every migration, with times in ISO 8601', async () => {
  expect(await json('status --check')).toEqual({
    ...done('status'),
    exitCode: 3,
    database: database.url,
    migrations: [{ name: NAME, state: 'pending', outOfOrder: false, appliedAt: null, durationMs: null, reason: null }],
  });
  await json('apply');
  const iso = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u) as unknown;
  expect(await json('status --check')).toEqual({
    ...done('status'),
    database: database.url,
    migrations: [
      { name: NAME, state: 'applied', outOfOrder: false, appliedAt: iso, durationMs: expect.any(Number), reason: null },
    ],
  });
});

test('a migration that fails is in the list, and its reason among the problems', async () => {
  project.write(
    'migrations/Migration20270101000000_bad.ts',
    project.read(`migrations/${NAME}.ts`).replaceAll(NAME, 'Migration20270101000000_bad'),
  );
  project.write(
    'migrations/Migration20270101000001_next.ts',
    project.read(`migrations/${NAME}.ts`).replaceAll(NAME, 'Migration20270101000001_next'),
  );
  expect(await json('apply')).toMatchObject({
    command: 'apply',
    exitCode: 1,
    problems: [
      {
        code: 'RUNNER_MIGRATION_FAILED',
        message: 'Migration20270101000000_bad failed at statement 1: relation "user" already exists (SQLSTATE 42P07)',
        place: { file: 'migrations/Migration20270101000000_bad.ts', line: 13, column: 18 },
      },
    ],
    migrations: [
      { name: 'Migration20270101000000_bad', status: 'failed' },
      { name: 'Migration20270101000001_next', status: 'pending', durationMs: null },
    ],
  });
});
