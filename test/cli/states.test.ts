import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDriver } from '../../src/database/index.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { CliProject, migrationText } from './project.ts';

const [OLD, ONE, TWO] = [
  'Migration20260101000000_old',
  'Migration20260102000000_one',
  'Migration20260103000000_two',
] as const;
let database: TestDatabase;
let project: CliProject;
const moult = async (line: string): Promise<string> => {
  const { exitCode, out, err } = await project.run(line.split(' '), { environment: { DATABASE_URL: database.url } });
  const text = (out + err).replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/gu, 'TIME').replaceAll(/\d+ ms/gu, 'N ms');
  return `${text.replace(`Database: ${database.url}\n`, '')}=> ${exitCode}`;
};

beforeEach(async () => {
  database = await createDatabase();
  project = new CliProject({
    [`migrations/${ONE}.ts`]: migrationText(ONE, 'select 1;'),
    [`migrations/${TWO}.ts`]: migrationText(TWO, 'select 2;'),
  });
  await moult('apply --to one');
});
afterEach(async () => {
  project.remove();
  await database.drop();
});

test('status tells what is pending, also when it comes late', async () => {
  project.write(`migrations/${OLD}.ts`, migrationText(OLD, 'select 0;'));
  expect(await moult('status --check')).toBe(`
pending  ${OLD}  out of order
applied  ${ONE}  TIME
pending  ${TWO}

1 applied, 2 pending.
Out of order: older than migrations that are applied; moult apply --allow-out-of-order runs them all the same.
=> 3`);
  expect(await moult('apply')).toBe(`
error ${OLD} is pending, but older than migrations that are applied [RUNNER_OUT_OF_ORDER]
  why: Here it would run after them, and before them in a new database.
  fix: Run it all the same with --allow-out-of-order, or give its class and file a later time and apply again.
=> 3`);
  expect(await moult('apply --allow-out-of-order'))
    .toBe(`note     older than the last one applied, and still pending: ${OLD}
applied  ${OLD}  N ms
applied  ${TWO}  N ms

Applied 2 migrations.
=> 0`);
});

test('status and apply report an applied file that was edited', async () => {
  project.write(`migrations/${ONE}.ts`, migrationText(ONE, 'select 3;'));
  expect(await moult('status')).toBe(`
edited   ${ONE}  TIME
pending  ${TWO}

0 applied, 1 pending, 1 edited.
Edited after it was applied: restore the file and write a new migration instead; moult repair is for edits that change nothing.
=> 0`);
  expect(await moult('apply')).toBe(`
error ${ONE} was edited after it was applied [RUNNER_EDITED]
  why: Its checksum is not the one in the journal, so this database and the next one would differ.
  fix: Restore the file and write a new migration. If the edit changes nothing that was done here: moult repair --reason "…".
=> 3`);
});

test('a missing file is no obstacle for apply, but for rollback', async () => {
  renameSync(join(project.root, `migrations/${ONE}.ts`), join(project.root, 'gone.ts'));
  expect(await moult('status')).toBe(`
missing  ${ONE}  TIME
pending  ${TWO}

0 applied, 1 pending, 1 missing.
Next: moult apply runs what is pending.
Missing: applied, but its file is not here; it may belong to another branch, or was deleted.
=> 0`);
  expect(await moult('rollback --allow-lossy')).toBe(`
error ${ONE} is applied, but its file is missing, so it can't be rolled back [RUNNER_FILE_MISSING]
  fix: Restore the file from version control.
=> 2`);
  expect(await moult('apply')).toBe(`note     applied, but without a file here: ${ONE}
applied  ${TWO}  N ms

Applied 1 migration.
=> 0`);
});

test('a failure stops the run and leaves what came before it applied', async () => {
  project.write(`migrations/${TWO}.ts`, migrationText(TWO, 'select nope;'));
  project.write(
    'migrations/Migration20260104000000_three.ts',
    migrationText('Migration20260104000000_three', 'select 3;'),
  );
  expect(await moult('apply')).toBe(`failed   ${TWO}  N ms

Applied 0 of 2 migrations; 1 failed, 1 not run.

error ${TWO} failed at statement 1: column "nope" does not exist (SQLSTATE 42703) [RUNNER_MIGRATION_FAILED]
  migrations/${TWO}.ts:5:18
  5 |     this.addSql(\`select nope;\`);
    |                  ^
  why: 1 | select nope;
         |        ^
  fix: Correct the migration and run the command again.
=> 1`);
});

test('an embedded database that is open elsewhere is exit code 5', async () => {
  project.prepareEmbedded();
  const folder = join(project.root, '.moult/database');
  const driver = await openDriver(`pglite://${folder}`, { cacheFolder: join(project.root, '.moult/cache') });
  await (await driver.connect()).close();
  const { exitCode, out, err } = await project.run(['apply', '--lock-wait', '0']);
  await driver.close();
  expect([exitCode, out]).toEqual([5, 'DATABASE_URL is not set: using the embedded database .moult/database\n\n']);
  expect(err).toContain('error The embedded database .moult/database is open elsewhere: process ');
});
