import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPackage } from '../support/built-package.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { CliProject, migrationText } from './project.ts';

const [FIRST, SECOND] = ['Migration20260101000000_slow', 'Migration20260101000001_next'] as const;
const project = new CliProject({
  [`migrations/${FIRST}.ts`]: migrationText(FIRST, 'select pg_sleep(1.5);'),
  [`migrations/${SECOND}.ts`]: migrationText(SECOND, 'create table "never" ();'),
});
let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(async () => {
  project.remove();
  await database.drop();
});

test('a second signal ends the process at once, the first one after the migration under way', async () => {
  const killed = await startedApply();
  killed.child.kill('SIGINT');
  await killed.printed('Stopping after this one');
  killed.child.kill('SIGINT');
  expect(await killed.ended).toEqual([null, 'SIGINT']);
  await untilNobodySleeps();

  const stopped = await startedApply();
  stopped.child.kill('SIGINT');
  expect(await stopped.ended).toEqual([1, null]);
  expect(stopped.output()).toContain(`applied  ${FIRST}`);
  expect(stopped.output()).toContain('[CLI_STOPPED]');
  expect(stopped.output()).not.toContain(SECOND);
});

interface Apply {
  readonly child: ChildProcess;
  readonly ended: Promise<[code: number | null, signal: string | null]>;
  output(): string;
  printed(text: string): Promise<void>;
}

/** An apply in a process of its own, in the middle of its first migration. */
async function startedApply(): Promise<Apply> {
  const child = spawn(process.execPath, [join(builtPackage(), 'cli/bin.js'), 'apply'], {
    cwd: project.root,
    env: { PATH: process.env['PATH'], DATABASE_URL: database.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<[number | null, string | null]>((resolve) => {
    child.once('close', (code, signal) => resolve([code, signal]));
  });
  await until(async () => (await sleepers()) > 0);
  return { child, ended, output: () => output, printed: (text) => until(() => Promise.resolve(output.includes(text))) };
}

async function sleepers(): Promise<number> {
  const client = new pg.Client(database.url);
  await client.connect();
  const { rowCount } = await client.query(
    "select from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()",
  );
  await client.end();
  return rowCount ?? 0;
}

function untilNobodySleeps(): Promise<void> {
  return until(async () => (await sleepers()) === 0);
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await sleep(20);
}
