import { afterEach, beforeEach, expect, test } from 'vitest';
import { CliProject, NOW, migrationText } from './project.ts';

const [ONE, TWO] = ['Migration20260101000000_one', 'Migration20260102000000_two'];
let project: CliProject;
beforeEach(() => {
  project = new CliProject({
    [`migrations/${ONE}.ts`]: migrationText(
      ONE,
      "create table one (id int primary key, name text); do $$ begin raise notice 'hello'; end $$;",
    ),
    [`migrations/${TWO}.ts`]: migrationText(TWO, 'alter table one alter column name set not null;'),
  });
  project.prepareEmbedded();
});
afterEach(() => project.remove());

test('--confirm shows the plan with its locks and hazards, and runs it when the answer is yes', async () => {
  await project.run(['apply', '--count', '1']);
  const no = await project.run(['apply', '--confirm'], { typed: 'n\n' });
  expect([no.exitCode, no.err.includes('Not confirmed: nothing was applied')]).toEqual([1, true]);
  const yes = await project.run(['apply', '--confirm'], { typed: 'y\n', environment: { NO_COLOR: '1' } });
  expect(yes.exitCode).toBe(0);
  for (const line of [
    `-- ${TWO}`,
    'alter table one alter column name set not null;',
    '-- locks one (ACCESS EXCLUSIVE): reads and writes wait',
    '-- MO402 warning: Fails if a row of table one has no value in name.',
  ]) {
    expect(yes.err).toContain(line);
  }
  expect(yes.err).toMatch(/Apply 1 migration to pglite:\/\/.*\? \[y\/N\]/u);
  expect((await project.run(['apply', '--confirm'])).out).toContain('Nothing to apply');
});

test('--confirm without a terminal exits with 4, and says what would run', async () => {
  const { exitCode, out } = await project.run(['apply', '--confirm', '--json']);
  const { problems } = JSON.parse(out) as { problems: { code: string; why: string }[] };
  expect([exitCode, problems.map(({ code, why }) => [code, why])]).toEqual([
    4,
    [['CLI_APPLY_UNCONFIRMED', `${ONE}\n${TWO}`]],
  ]);
});

test('--only runs one, --all-or-nothing all or none', async () => {
  const only = await project.run(['apply', '--only', 'one']);
  expect([only.exitCode, only.out.includes('Applied 1 migration.')]).toEqual([0, true]);
  expect((await project.run(['apply', '--only', 'one'])).out).toContain('Nothing to apply: one is applied.');
  const bad = 'Migration20260103000000_bad';
  project.write(`migrations/${bad}.ts`, migrationText(bad, 'nope;'));
  const all = await project.run(['apply', '--all-or-nothing', '--json']);
  const { migrations } = JSON.parse(all.out) as { migrations: { name: string; status: string }[] };
  expect([all.exitCode, migrations.map(({ status }) => status)]).toEqual([1, ['pending', 'failed']]);
});

test('--log json writes events and problems as lines on stderr, and nothing else', async () => {
  const bad = 'Migration20260103000000_bad';
  project.write(`migrations/${bad}.ts`, migrationText(bad, 'nope;'));
  const { exitCode, out, err } = await project.run(['apply', '--log', 'json']);
  expect([exitCode, out]).toEqual([1, '']);
  const lines = err
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ level, event, name, code }) => [level, event, name ?? code])).toEqual([
    ['info', 'database', undefined],
    ['info', 'started', ONE],
    ['info', 'notice', ONE],
    ['info', 'finished', ONE],
    ['info', 'started', TWO],
    ['info', 'finished', TWO],
    ['info', 'started', bad],
    ['error', 'finished', bad],
    ['error', 'problem', 'RUNNER_MIGRATION_FAILED'],
    ['info', 'end', undefined],
  ]);
  expect(lines.every(({ time }) => time === NOW.toISOString())).toBe(true);
  expect(lines[2]).toMatchObject({ severity: 'NOTICE', message: 'hello' });
  expect(lines.at(-1)).toMatchObject({ command: 'apply', exitCode: 1 });
});

test.each([
  [['apply', '--in-doubt', 'maybe'], 'CLI_INVALID_VALUE'],
  [['apply', '--log', 'xml'], 'CLI_INVALID_VALUE'],
  [['apply', '--only', 'one', '--to', 'two'], 'CLI_CONFLICT'],
  [['apply', '--confirm', '--dry-run'], 'CLI_CONFLICT'],
  [['apply', '--retries', '-1'], 'CLI_INVALID_VALUE'],
])('refuses %j', async (args, code) => {
  const { exitCode, out } = await project.run([...args, '--json']);
  expect([exitCode, (JSON.parse(out) as { problems: { code: string }[] }).problems.map((one) => one.code)]).toEqual([
    2,
    [code],
  ]);
});
