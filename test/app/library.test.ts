import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type ChosenDatabase,
  Entity,
  MoultError,
  PrimaryKey,
  Property,
  type RunEvent,
  apply,
  create,
  generate,
  init,
  loadSettings,
  rollback,
  status,
} from '../../src/index.ts';
import { CliProject, NOW, USER } from '../cli/project.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';

const NAME = 'Migration20261120093000_initial';
let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

test('a program generates, applies, asks and rolls back with a folder and a URL', async () => {
  const project = new CliProject({ 'entities/user.ts': USER });
  const [cwd, url] = [project.root, database.url];
  const { migration } = await generate({ cwd, now: NOW });
  expect(migration).toMatchObject({ name: NAME, file: `${cwd}/migrations/${NAME}.ts`, written: true });
  const events: RunEvent['type'][] = [];
  const databases: ChosenDatabase[] = [];
  const applied = await apply({
    cwd,
    url,
    onEvent: ({ type }) => events.push(type),
    onDatabase: (chosen) => databases.push(chosen),
  });
  expect(applied).toEqual({
    database: url,
    files: 1,
    results: [{ name: NAME, status: 'applied', durationMs: expect.any(Number), statements: 1 }],
  });
  expect(events).toEqual(['started', 'finished']);
  expect(databases).toEqual([{ kind: 'server', label: url, source: 'given' }]);
  const { migrations } = await status({ cwd, environment: { DATABASE_URL: url } });
  expect(migrations.map(({ name, state }) => [name, state])).toEqual([[NAME, 'applied']]);
  const undone = await rollback({ cwd, url });
  expect(undone.results.map((result) => result.status)).toEqual(['rolledBack']);
  expect(await create({ cwd, name: 'backfill', now: NOW })).toEqual({
    name: 'Migration20261120093001_backfill',
    file: `${cwd}/migrations/Migration20261120093001_backfill.ts`,
  });
  project.remove();
});

test('a migration that fails is part of the result, with its error', async () => {
  const project = new CliProject({
    [`migrations/${NAME}.ts`]: `import { Migration } from 'moult';\nexport class ${NAME} extends Migration {\n  up(): void {\n    this.addSql('selec 1;');\n  }\n}\n`,
  });
  const { results, error } = await apply({ cwd: project.root, url: database.url });
  expect(results.map((result) => result.status)).toEqual(['failed']);
  expect(error).toBeInstanceOf(MoultError);
  expect(error?.code).toBe('RUNNER_MIGRATION_FAILED');
  project.remove();
});

test('the configuration may be a value, and be loaded once for several calls', async () => {
  const project = new CliProject({ 'models/user.ts': USER });
  const settings = await loadSettings({ cwd: project.root, config: { entities: 'models/*.ts', migrations: 'sql' } });
  expect(settings).toMatchObject({ entities: ['models/*.ts'], migrations: `${project.root}/sql`, root: project.root });
  const { migration } = await generate({ settings, now: NOW });
  expect(project.files()).toEqual(['.snapshot.json', 'models/user.ts', `sql/${migration?.name}.ts`]);
  await expect(loadSettings({ config: { entities: '' } })).rejects.toMatchObject({
    outcome: 'input',
    code: 'CONFIG_INVALID',
  });
  project.remove();
});

@Entity()
class Account {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  name!: string;
}

test('the entities may be classes of the running program', async () => {
  const project = new CliProject();
  const { migration } = await generate({ cwd: project.root, config: { entities: [Account] }, now: NOW });
  expect(migration?.steps).toEqual(['create table account (id, name)']);
  project.remove();
});

test('init prepares a folder', async () => {
  const project = new CliProject();
  expect((await init({ cwd: project.root })).written).toEqual([
    'moult.config.ts',
    'entities/user.ts',
    '.gitignore',
    '.gitattributes',
  ]);
  project.remove();
});

test('errors are MoultErrors with absolute places', async () => {
  const project = new CliProject({ 'entities/user.ts': USER.replace('@PrimaryKey()', '@Property()') });
  const error = await generate({ cwd: project.root }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: 'MAPPING_NO_PRIMARY_KEY',
    outcome: 'input',
    problems: [
      { place: { file: `${project.root}/entities/user.ts`, line: 4, column: 14, excerpt: 'export class User {' } },
    ],
  });
  project.remove();
});

test('production never falls back to the embedded database', async () => {
  const project = new CliProject();
  await expect(apply({ cwd: project.root, environment: { NODE_ENV: 'production' } })).rejects.toMatchObject({
    code: 'CONFIG_NO_DATABASE',
  });
  project.remove();
});

test('questions of generate are values, and a program answers them', async () => {
  const project = new CliProject({ 'entities/user.ts': USER });
  const cwd = project.root;
  await generate({ cwd, now: NOW });
  project.write('entities/user.ts', USER.replace('email', 'mail'));
  const before = project.hash();
  const { migration, questions } = await generate({ cwd, now: NOW });
  expect(migration).toBeNull();
  expect(questions).toEqual([
    {
      kind: 'column',
      noun: 'column',
      path: ['public', 'user', 'email'],
      from: 'user.email',
      candidates: [
        {
          path: ['public', 'user', 'mail'],
          to: 'user.mail',
          likeness: expect.any(Number),
          flag: '--rename user.email=user.mail',
        },
      ],
      dropFlag: '--drop user.email',
    },
  ]);
  expect(project.hash()).toBe(before);
  const renames = { 'user.email': 'user.mail' };
  const answered = await generate({ cwd, now: NOW, dryRun: true, answers: { renames } });
  const asked: string[] = [];
  const replied = await generate({
    cwd,
    now: NOW,
    dryRun: true,
    onQuestion: async ({ from, candidates: [first] }) => {
      asked.push(from);
      return first ?? 'dropped';
    },
  });
  expect(asked).toEqual(['user.email']);
  expect(replied).toEqual(answered);
  expect(replied.questions).toEqual([]);
  expect(replied.migration?.up.map(({ sql }) => sql)).toEqual(['alter table "user" rename column "email" to "mail";']);
  project.remove();
});
