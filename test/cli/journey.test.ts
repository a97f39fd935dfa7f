import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { CliProject, NOW, USER } from './project.ts';

const INITIAL = 'Migration20261120093000_initial';
const SECOND = 'Migration20261120093001_add_user_phone';
const WITH_PHONE = USER.replace(/\}\n$/u, `\n  @Property({ length: 32, nullable: true })\n  phone?: string;\n}\n`);
const UNSET = 'DATABASE_URL is not set: using the embedded database .moult/database\n';

describe.each(['embedded', 'server'] as const)('the way of a change into a database (%s)', (kind) => {
  const project = new CliProject({ 'entities/user.ts': USER });
  let database: TestDatabase | undefined;
  const environment = (): Record<string, string> => (database === undefined ? {} : { DATABASE_URL: database.url });
  const moult = async (line: string): ReturnType<CliProject['run']> => {
    const run = await project.run(line.split(' '), { environment: environment() });
    return {
      ...run,
      out: run.out.replaceAll(/\d+ ms/gu, 'N ms').replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/gu, 'TIME'),
    };
  };
  const header = (): string => (database === undefined ? UNSET : `Database: ${database.url}\n`);

  beforeAll(async () => {
    if (kind === 'server') database = await createDatabase();
    else project.prepareEmbedded();
  });
  afterAll(async () => {
    await database?.drop();
    project.remove();
  });

  test('generate writes the first migration and says what it does', async () => {
    expect(await moult('generate')).toEqual({
      exitCode: 0,
      err: '',
      out: `1 entity, 1 table

  + create table user (id, email)

Rolling it back loses the rows of table user.

wrote  migrations/${INITIAL}.ts
wrote  .snapshot.json

Next: read it, commit both files, and run moult apply.
`,
    });
    expect(project.files()).toEqual(['.snapshot.json', 'entities/user.ts', `migrations/${INITIAL}.ts`]);
  });

  test('a second generate says that nothing changed', async () => {
    const before = project.hash();
    expect(await moult('generate')).toEqual({
      exitCode: 0,
      err: '',
      out: '1 entity, 1 table\nNothing changed: the entities say what the snapshot says.\n',
    });
    expect(project.hash()).toBe(before);
  });

  test('a change of an entity is a migration of its own', async () => {
    project.write('entities/user.ts', WITH_PHONE);
    expect(await moult('generate --check')).toEqual({
      exitCode: 3,
      err: '',
      out: `1 entity, 1 table

  + add column user.phone varchar(32) null

Rolling it back loses the values of column user.phone.

A migration is missing: moult generate writes it.
`,
    });
    expect(project.files()).toHaveLength(3);
    const { exitCode, out } = await moult('generate');
    expect([exitCode, out]).toEqual([0, expect.stringContaining(`wrote  migrations/${SECOND}.ts`)]);
    expect((await moult('generate --check')).exitCode).toBe(0);
  });

  test('apply --dry-run prints the SQL and changes nothing', async () => {
    const { exitCode, out } = await moult('apply --count 2 --dry-run');
    expect([exitCode, out]).toEqual([0, expect.stringContaining('create table "user"')]);
    expect(out).toContain('\n-- 2 migrations would run; nothing was changed\n');
    expect((await moult('status --check')).exitCode).toBe(3);
  });

  test('apply --to and --count limit what runs', async () => {
    expect(await moult('apply --to initial')).toEqual({
      exitCode: 0,
      err: '',
      out: `${header()}applied  ${INITIAL}  N ms\n\nApplied 1 migration.\n`,
    });
    expect(await moult('apply --count 5')).toEqual({
      exitCode: 0,
      err: '',
      out: `${header()}applied  ${SECOND}  N ms\n\nApplied 1 migration.\n`,
    });
  });

  test('a second apply has nothing to do', async () => {
    expect(await moult('apply')).toEqual({
      exitCode: 0,
      err: '',
      out: `${header()}Nothing to apply: every migration is applied.\n`,
    });
  });

  test('status lists what is applied', async () => {
    expect(await moult('status --check')).toEqual({
      exitCode: 0,
      err: '',
      out: `${header()}
applied  ${INITIAL}         TIME
applied  ${SECOND}  TIME

2 applied, 0 pending.
`,
    });
  });

  test('rollback undoes the last one, and apply runs it again', async () => {
    const forced = kind === 'server' ? ' --allow-lossy' : '';
    expect(await moult(`rollback${forced}`)).toEqual({
      exitCode: 0,
      err: '',
      out: `${header()}undone   ${SECOND}  N ms\n\nRolled back 1 migration.\n`,
    });
    const { out } = await moult('status');
    expect(out).toContain(`\npending  ${SECOND}\n\n1 applied, 1 pending.\nNext: moult apply runs what is pending.\n`);
    expect((await moult('apply')).out).toContain(`applied  ${SECOND}`);
    expect((await moult(`rollback --all${forced}`)).out).toContain('Rolled back 2 migrations.');
    expect((await moult('rollback')).out).toBe(`${header()}Nothing to roll back: no migration is applied.\n`);
  });

  test('--verbose prints every statement on stderr', async () => {
    const { err } = await moult('apply --verbose');
    expect(err).toContain('create table "user" (');
    expect(err).toContain('alter table "user" add column "phone" varchar(32) null;');
  });
});

test('a rollback on a server that loses data needs a yes or --allow-lossy', async () => {
  const project = new CliProject({ 'entities/user.ts': USER });
  const { url, drop } = await createDatabase();
  const environment = { DATABASE_URL: url };
  try {
    await project.run(['generate']);
    await project.run(['apply'], { environment });
    const refused = await project.run(['rollback', '--count', '1'], { environment });
    expect(refused).toEqual({
      exitCode: 4,
      out: `Database: ${url}\n\n`,
      err: `error Rolling back on ${url} may lose data, and nobody is there to confirm it [CLI_ROLLBACK_LOSES_DATA]
  why: ${INITIAL}: loses the rows of table user
  fix: Look at the SQL with --dry-run, then confirm it: moult rollback --count 1 --allow-lossy
`,
    });
    const declined = await project.run(['rollback'], { environment, typed: 'n\n' });
    expect([declined.exitCode, declined.err]).toEqual([1, expect.stringContaining('nothing was rolled back')]);
    expect((await project.run(['rollback'], { environment, typed: '' })).exitCode).toBe(1);
    expect(await tables(url)).toEqual(['moult_migrations', 'user']);
    expect((await project.run(['rollback'], { environment, typed: 'y\n' })).exitCode).toBe(0);
    expect(await tables(url)).toEqual(['moult_migrations']);
  } finally {
    project.remove();
    await drop();
  }
});

test('the first interrupt stops after the migration under way', async () => {
  const project = new CliProject();
  const { url, drop } = await createDatabase();
  const names = [1, 2, 3].map((number) => `Migration2026112009300${number}_step`);
  for (const name of names) {
    project.write(
      `migrations/${name}.ts`,
      `import { Migration } from 'moult';\nexport class ${name} extends Migration {\n  up(): void {\n    this.addSql('select 1;');\n  }\n}\n`,
    );
  }
  try {
    const stopped = await project.run(['apply', '--json'], {
      environment: { DATABASE_URL: url },
      onInterrupt: (listener) => listener(),
    });
    expect(stopped.exitCode).toBe(1);
    expect(stopped.err).toContain('Stopping after this one; Ctrl-C again stops at once.');
    expect(stopped.err).toContain('Applied 1 of 3 migrations, 2 not run.');
    expect(JSON.parse(stopped.out)).toMatchObject({
      problems: [{ code: 'CLI_STOPPED', message: 'Stopped on request; 2 migrations were not run.' }],
      migrations: [{ status: 'applied' }, { status: 'pending', durationMs: null }, { status: 'pending' }],
    });
    expect((await project.run(['apply'], { environment: { DATABASE_URL: url } })).out).toContain(
      'Applied 2 migrations.',
    );
  } finally {
    project.remove();
    await drop();
  }
});

test('create writes an empty migration under the name it is given', async () => {
  const project = new CliProject();
  const created = await project.run(['create', 'Backfill phone']);
  expect(created).toEqual({
    exitCode: 0,
    err: '',
    out: 'wrote  migrations/Migration20261120093000_backfill_phone.ts\n\nNext: fill in up() and down(), then run moult apply.\n',
  });
  expect(NOW.toISOString()).toBe('2026-11-20T09:30:00.000Z');
  expect(project.read('migrations/Migration20261120093000_backfill_phone.ts')).toBe(`import { Migration } from 'moult';

export class Migration20261120093000_backfill_phone extends Migration {
  override up(): void {}

  override down(): void {}
}
`);
  project.remove();
});

test('init writes what is missing, once', async () => {
  const project = new CliProject({ '.gitignore': 'node_modules', 'entities/order.ts': '' });
  const first = await project.run(['init', '--json']);
  const expected = { command: 'init', exitCode: 0, problems: [] };
  expect(JSON.parse(first.out)).toEqual({
    ...expected,
    written: ['moult.config.ts', '.gitignore', '.gitattributes'],
    kept: ['entities'],
  });
  expect(project.read('.gitignore')).toBe('node_modules\n.moult/\n');
  const before = project.hash();
  expect(JSON.parse((await project.run(['init', '--json'])).out)).toEqual({
    ...expected,
    written: [],
    kept: ['moult.config.ts', 'entities', '.gitignore', '.gitattributes'],
  });
  expect(project.hash()).toBe(before);
  project.remove();
});

test('init adds no second configuration', async () => {
  for (const [path, text] of [
    ['moult.config.mjs', 'export default {};'],
    ['package.json', '{ "moult": {} }'],
  ] as const) {
    const project = new CliProject({ [path]: text });
    const { out } = await project.run(['init']);
    expect(out).toContain(`kept   ${path}\n`);
    expect(project.files()).toEqual(['.gitattributes', '.gitignore', 'entities/user.ts', path].toSorted());
    expect((await project.run(['generate', '--check'])).exitCode).toBe(3);
    project.remove();
  }
});

test('what init writes is a project that generates', async () => {
  const project = new CliProject();
  await project.run(['init']);
  expect((await project.run(['generate'])).out).toContain('+ create table user (id, email, name, created_at)');
  project.remove();
});

async function tables(url: string): Promise<readonly string[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  );
  await client.end();
  return rows.map(({ name }) => name);
}
