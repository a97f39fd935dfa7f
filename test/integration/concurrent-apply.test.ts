import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDriver } from '../../src/database/index.ts';
import type { MoultError } from '../../src/errors/index.ts';
import { findMigrations } from '../../src/migrations/index.ts';
import { apply } from '../../src/runner/index.ts';
import { type Printed, applyProcess } from '../support/apply-process.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { embeddedCache } from '../support/embedded.ts';
import { type MigrationsFolder, migrationsFolder } from '../support/migrations-folder.ts';

const quick = { cacheFolder: embeddedCache };
const patient = { cacheFolder: embeddedCache, lockWait: 60_000 };

let folder: MigrationsFolder;
beforeEach(() => {
  folder = migrationsFolder();
});
afterEach(() => folder.remove());

describe.each(['server', 'embedded'] as const)('%s', (kind) => {
  let url: string;
  let tidy: () => Promise<void>;
  beforeEach(async () => {
    if (kind === 'server') {
      const database: TestDatabase = await createDatabase();
      [url, tidy] = [database.url, () => database.drop()];
    } else {
      const place = mkdtempSync(join(tmpdir(), 'moult-embedded-'));
      url = `pglite://${join(place, 'database')}`;
      tidy = async () => rmSync(place, { recursive: true, force: true });
    }
  });
  afterEach(() => tidy());

  async function rows(sql: string): Promise<readonly object[]> {
    const driver = await openDriver(url, patient);
    try {
      return await (await driver.connect()).query(sql);
    } finally {
      await driver.close();
    }
  }

  test('two processes at once apply each migration once', async () => {
    for (const digit of [1, 2, 3, 4]) {
      folder.write(
        `Migration2026010${digit}000000_m`,
        `this.addSql('create table t${digit} (id int); insert into t${digit} values (1);');`,
      );
    }
    const both = [applyProcess(url, folder.path, patient), applyProcess(url, folder.path, patient)];
    const printed = await Promise.all(both.map((process) => process.ended()));
    const applied = printed.flatMap((lines) => resultsOf(lines));
    expect(applied.map((result) => result.status)).toEqual(['applied', 'applied', 'applied', 'applied']);
    expect(
      await rows('select (select count(*)::int from moult_migrations) as done, (select count(*)::int from t4) as rows'),
    ).toEqual([{ done: 4, rows: 1 }]);
    expect(both.map((process) => process.stderr())).toEqual(['', '']);
  });

  test('without waiting, the second process is told who holds the lock', async () => {
    folder.write('Migration20260101000000_slow', "this.addSql('select pg_sleep(3);');");
    const first = applyProcess(url, folder.path, quick);
    await first.printed('started');
    const [refusal] = await applyProcess(url, folder.path, quick).ended();
    expect(refusal?.error?.outcome).toBe('locked');
    expect(refusal?.error?.message).toMatch(
      kind === 'server' ? /moult.*, process \d+ of user/ : /process \d+, since 20/,
    );
    expect((await first.ended()).at(-1)?.results?.[0]?.status).toBe('applied');
  });

  test('killed half way through one transaction, the next run applies it', async () => {
    folder.write('Migration20260101000000_one', "this.addSql('create table one (id int);');");
    folder.write(
      'Migration20260102000000_two',
      "this.addSql('create table two (id int);'); this.addSql('select pg_sleep(2);'); this.addSql('insert into two values (1);');",
    );
    const first = applyProcess(url, folder.path, quick);
    await first.printed('Migration20260102000000_two');
    await sleep(500);
    await first.kill();
    const lines = await applyProcess(url, folder.path, quick).ended();
    for (const result of resultsOf(lines)) expect(result.status).toBe('applied');
    expect(
      await rows(
        "select name, state, (select count(*)::int from two) as rows from moult_migrations where name like '%two'",
      ),
    ).toEqual([{ name: 'Migration20260102000000_two', state: 'applied', rows: 1 }]);
  });

  test('killed between the segments of a migration, the next run continues behind the last committed statement', async () => {
    folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table one (id int);');
    this.addSql('insert into one values (1);');
    this.commit();
    this.addSql('insert into one values (2);');
    this.addSql('select pg_sleep(2);');
    this.commit();
    this.addSql('insert into one values (3);');`,
    );
    const first = applyProcess(url, folder.path, quick);
    await first.printed('started');
    await sleep(700);
    await first.kill();
    const lines = await applyProcess(url, folder.path, quick).ended();
    expect(lines.at(-1)?.results).toEqual([{ name: 'Migration20260101000000_one', status: 'applied' }]);
    expect(await rows('select id from one order by id')).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(await rows('select state, statements_done from moult_migrations')).toEqual([
      { state: 'applied', statements_done: 5 },
    ]);
  });
});

test('an embedded database that was killed while it was created starts anew', async () => {
  const place = mkdtempSync(join(tmpdir(), 'moult-embedded-'));
  folder.write('Migration20260101000000_one', "this.addSql('create table one (id int);');");
  const url = `pglite://${join(place, 'database')}`;
  const first = applyProcess(url, folder.path);
  await sleep(1_000);
  await first.kill();
  const lines = await applyProcess(url, folder.path, { lockWait: 1_000 }).ended();
  expect(lines.at(-1)?.results).toEqual([{ name: 'Migration20260101000000_one', status: 'applied' }]);
  rmSync(place, { recursive: true, force: true });
});

test('a second driver in the same process may not open the same embedded database', async () => {
  const place = mkdtempSync(join(tmpdir(), 'moult-embedded-'));
  const url = `pglite://${join(place, 'database')}`;
  const [first, second] = [await openDriver(url, quick), await openDriver(url, quick)];
  await first.connect();
  const error: MoultError = await second.connect().then(
    () => expect.unreachable('opened twice'),
    (reason: MoultError) => reason,
  );
  expect([error.code, error.outcome]).toEqual(['DATABASE_LOCKED', 'locked']);
  await first.close();
  await (await second.connect()).close();
  await second.close();
  rmSync(place, { recursive: true, force: true });
});

test('the lock of the migrations held by somebody else names the holder', async () => {
  const database = await createDatabase();
  const driver = await openDriver(database.url);
  folder.write('Migration20260101000000_slow', "this.addSql('select pg_sleep(1);');");
  const options = { driver, migrations: await findMigrations(folder.path), toolVersion: '0.0.0' };
  const first = apply(options);
  await sleep(300);
  const waited: string[] = [];
  const refused: MoultError = await apply({
    ...options,
    lockWait: 100,
    onEvent: (event) => waited.push(event.type),
  }).then(
    () => expect.unreachable('ran at once'),
    (reason: MoultError) => reason,
  );
  expect([refused.code, refused.outcome, waited]).toEqual(['RUNNER_LOCKED', 'locked', ['waiting']]);
  expect(refused.message).toMatch(/moult( lock)?, process \d+ of user postgres from .*, connected since 20/);
  expect((await apply({ ...options, lockWait: 10_000 })).length).toBe(0);
  expect((await first)[0]?.status).toBe('applied');
  await database.drop();
});

function resultsOf(lines: readonly Printed[]): NonNullable<Printed['results']> {
  const results = lines.at(-1)?.results;
  if (results === undefined) throw new Error(JSON.stringify(lines));
  return results;
}
