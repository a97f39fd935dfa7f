import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPackage } from '../support/built-package.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { ERROR_CASES } from './error-cases.ts';
import { CliProject, USER } from './project.ts';

interface Document {
  readonly command: string;
  readonly exitCode: number;
  readonly problems: readonly {
    readonly code: string;
    readonly message: string;
    readonly place?: { readonly file: string; readonly line: number; readonly column: number };
  }[];
}

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

describe.each(ERROR_CASES)('$name', ({ files, line, exitCode, code, place, shows, environment }) => {
  const project = new CliProject(files);
  const run = (...more: string[]): ReturnType<CliProject['run']> =>
    project.run([...line.split(' '), ...more], { environment: { DATABASE_URL: database.url, ...environment } });
  afterAll(() => project.remove());

  test('is told on stderr, with its code, its place and the way out, and leaves everything as it was', async () => {
    const before = [project.hash(), await contents()];
    const { out, err, exitCode: found } = await run();
    expect([found, err]).toEqual([exitCode, expect.stringContaining(`[${code}]`)]);
    for (const text of [...shows, ...(place === undefined ? [] : [`\n  ${place}\n`])]) expect(err).toContain(text);
    expect(err).toContain('\n  fix: ');
    expect(out).not.toContain('error');
    expect(out + err).not.toContain(project.root);
    expect(out + err).not.toContain('    at ');
    expect([project.hash(), await contents()]).toEqual(before);
  });

  test('is one JSON document on stdout with --json', async () => {
    const { out } = await run('--json');
    const document = JSON.parse(out) as Document;
    expect(document).toMatchObject({ command: line.split(' ')[0], exitCode });
    const [problem] = document.problems;
    expect(problem?.code).toBe(code);
    const found = problem?.place;
    expect(found && `${found.file}:${found.line}:${found.column}`).toBe(place);
    expect(out).not.toContain(project.root);
  });

  test('shows no password, whatever is asked for', async () => {
    const { out, err } = await run('--verbose');
    expect(out + err).not.toContain('s3cret');
    expect(err).toContain('    at ');
  });
});

test('a wrong password is refused without being printed', async () => {
  const role = `moult_cli_${process.pid}`;
  await query('do $$ begin create role password_required; exception when duplicate_object then null; end $$');
  await query(`create role ${role} login password 'right' in role password_required`);
  const project = new CliProject();
  const url = new URL(database.url);
  url.username = role;
  url.password = 's3cret';
  for (const more of [[], ['--json'], ['--verbose'], ['--url', url.href]]) {
    const { exitCode, out, err } = await project.run(['status', ...more], { environment: { DATABASE_URL: url.href } });
    expect([exitCode, err]).toEqual([1, expect.stringContaining('[DATABASE_ACCESS_DENIED]')]);
    expect(out + err).not.toContain('s3cret');
  }
  project.remove();
  await query(`drop role ${role}`);
});

test('the password of a connection that works is not printed either', async () => {
  const project = new CliProject();
  const url = new URL(database.url);
  url.password = 's3cret';
  for (const more of [[], ['--json'], ['--verbose']]) {
    const { out, err } = await project.run(['apply', ...more], { environment: { DATABASE_URL: url.href } });
    expect(out + err).not.toContain('s3cret');
  }
  project.remove();
});

test.runIf(process.platform === 'linux')('a snapshot that cannot be written takes its migration back', async () => {
  // /proc refuses even root
  const project = new CliProject({
    'entities/user.ts': USER,
    'moult.config.json': '{ "snapshot": "/proc/moult.json" }',
  });
  const before = project.hash();
  const { exitCode, err } = await project.run(['generate']);
  expect([exitCode, err]).toEqual([1, expect.stringContaining('[MIGRATION_NOT_WRITTEN]')]);
  expect(err).toContain("/proc/moult.json can't be written");
  expect(project.hash()).toBe(before);
  project.remove();
});

test('a folder of migrations that is none is told, and nothing is written', async () => {
  const project = new CliProject({ 'entities/user.ts': USER, migrations: '' });
  for (const line of [['generate'], ['create', 'x'], ['status']]) {
    const before = project.hash();
    const { exitCode, err } = await project.run(line, { environment: { DATABASE_URL: database.url } });
    expect([exitCode, err]).toEqual([2, expect.stringContaining('error migrations is not a folder that can be read')]);
    expect(project.hash()).toBe(before);
  }
  project.remove();
});

test.runIf(process.getuid?.() !== 0)('a read-only project is told, and nothing is written', async () => {
  const project = new CliProject({ 'entities/user.ts': USER });
  chmodSync(project.root, 0o555);
  const { exitCode, err } = await project.run(['generate']);
  chmodSync(project.root, 0o755);
  expect([exitCode, err]).toEqual([1, expect.stringContaining('[MIGRATION_NOT_WRITTEN]')]);
  expect(project.files()).toEqual(['entities/user.ts']);
  project.remove();
});

describe('the program itself', () => {
  const bin = join(builtPackage(), 'cli/bin.js');
  const project = new CliProject({
    'entities/user.ts': USER,
    'migrations/Migration20260101000000_one.ts': `import { Migration } from 'moult';\n\nexport class {\n`,
  });
  afterAll(() => project.remove());
  const moult = (...args: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [bin, ...args], {
      cwd: project.root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATABASE_URL: database.url },
    });

  test('tells a syntax error in a migration with its place', () => {
    const { status, stdout, stderr } = moult('apply');
    expect([status, stderr]).toEqual([2, expect.stringContaining('[LOADER_SYNTAX]')]);
    expect(stderr).toContain('\n  migrations/Migration20260101000000_one.ts:4:1\n');
    expect(stdout).toBe(`Database: ${database.url}\n\n`);
  });

  test('prints one JSON document and nothing else on stdout', () => {
    for (const [args, expected] of [
      [['apply', '--json'], { command: 'apply', exitCode: 2, problems: [{ code: 'LOADER_SYNTAX' }] }],
      [['status', '--json'], { command: 'status', exitCode: 0, problems: [] }],
      [['aply', '--json'], { command: null, exitCode: 2, problems: [{ code: 'CLI_UNKNOWN_COMMAND' }] }],
    ] as const) {
      const { status, stdout } = moult(...args);
      expect(JSON.parse(String(stdout))).toMatchObject(expected);
      expect(status).toBe(expected.exitCode);
    }
  });

  test('keeps what a migration prints or leaves behind out of the document', () => {
    const name = 'Migration20260101000000_loud';
    const loud = new CliProject({
      [`migrations/${name}.ts`]: `import { Migration } from 'moult';
export class ${name} extends Migration {
  async up(): Promise<void> {
    console.log('hello');
    void Promise.reject(new Error('stray'));
    await new Promise((done) => setTimeout(done, 100));
  }
}
`,
    });
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'apply', '--json'], {
      cwd: loud.root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATABASE_URL: database.url },
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'apply',
      exitCode: 1,
      problems: [{ code: 'UNEXPECTED', message: 'stray' }],
    });
    expect(stderr).toContain('hello\n');
    loud.remove();
  });

  test('prints its version', () => {
    expect(String(moult('--version').stdout)).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

/** Everything in the database but its own catalog. */
async function contents(): Promise<unknown> {
  return query(`select relname, relkind from pg_class where relnamespace = 'public'::regnamespace
    and relname not like 'moult\\_migrations%' order by 1`);
}

async function query(sql: string): Promise<readonly object[]> {
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
