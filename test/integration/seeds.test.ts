import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSeeds, loadSeed } from '../../src/migrations/index.ts';
import { apply, seedDown, seedStatus, seedUp } from '../../src/runner/index.ts';
import type { SeedUpOptions } from '../../src/runner/index.ts';
import { takeLock } from '../../src/runner/migrations-lock.ts';
import { Journal } from '../../src/runner/journal.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { failure, summary } from '../support/run-fixture.ts';
import { type MigrationsFolder, migrationsFolder } from '../support/migrations-folder.ts';

const JOURNALS = { journal: { table: 'moult_seeds' }, migrationsJournal: { table: 'moult_migrations' } };

interface SeedText {
  readonly up: string;
  readonly down?: string;
  /** Static properties. */
  readonly statics?: string;
}

describeEachDriver('seeds', (database) => {
  let folder: MigrationsFolder;
  let version = 0;
  beforeEach(async () => {
    folder = migrationsFolder();
    version += 1;
    await database.empty();
    await execute('create table country (code char(2) primary key, name text not null);');
  });
  afterEach(() => folder.remove());

  async function execute(sql: string): Promise<void> {
    const connection = await database.driver.connect();
    await connection.execute(sql);
    await connection.close();
  }

  function write(name: string, { up, down, statics = '' }: SeedText): void {
    const text = `import { Seeder } from 'moult';
export class A${version} extends Seeder {
  ${statics}
  override async up(): Promise<void> {
    ${up}
  }
  ${down === undefined ? '' : `override async down(): Promise<void> { ${down} }`}
}
`;
    folder.writeText(`${name}.ts`, text);
  }

  const options = async (more: Partial<SeedUpOptions> = {}): Promise<SeedUpOptions> => ({
    ...JOURNALS,
    driver: database.driver,
    seeds: await Promise.all((await findSeeds(folder.path)).map(loadSeed)),
    environment: 'test',
    toolVersion: '0.0.0',
    ...more,
  });
  const up = async (more: Partial<SeedUpOptions> = {}): ReturnType<typeof seedUp> => seedUp(await options(more));
  const down = async (more: object = {}): ReturnType<typeof seedDown> =>
    seedDown({
      ...JOURNALS,
      driver: database.driver,
      files: await findSeeds(folder.path),
      toolVersion: '0.0.0',
      ...more,
    });
  const states = async (): Promise<unknown> =>
    (await seedStatus({ ...(await options()), journal: JOURNALS.journal })).map(({ name, state }) => [name, state]);

  const countries = (...rows: readonly (readonly [string, string])[]): SeedText => ({
    up: `this.upsert('country', ${JSON.stringify(rows.map(([code, name]) => ({ code, name })))}, { key: 'code' });`,
    down: `this.addSql("delete from country where code in (${rows.map(([code]) => `'${code}'`).join()});");`,
  });
  const rows = (): Promise<readonly object[]> => database.rows('select code, name from country order by code');

  test('run once, behind those they depend on, and are recorded in their own journal', async () => {
    write('a-towns', {
      up: "this.addSql('create table town as select code from country;');",
      statics: "static dependsOn = ['countries'];",
    });
    write('countries', countries(['DE', 'Germany'], ['FR', 'France']));
    expect(summary(await up())).toEqual([
      ['ies', 'applied', 1],
      ['wns', 'applied', 1],
    ]);
    expect(await up()).toEqual([]);
    expect(await database.rows('select count(*)::int as count from town')).toEqual([{ count: 2 }]);
    expect(await database.rows('select name, state from moult_seeds order by position')).toEqual([
      { name: 'countries', state: 'applied' },
      { name: 'a-towns', state: 'applied' },
    ]);
    expect(await database.rows("select to_regclass('moult_migrations') as journal")).toEqual([{ journal: null }]);
  });

  test('update the rows that are there', async () => {
    await execute("insert into country values ('DE', 'Allemagne');");
    write('countries', countries(['DE', 'Germany'], ['FR', 'France']));
    await up();
    expect(await rows()).toEqual([
      { code: 'DE', name: 'Germany' },
      { code: 'FR', name: 'France' },
    ]);
  });

  test('are refused when they were edited, and run again when that is wanted', async () => {
    write('countries', countries(['DE', 'Germany']));
    write('other', { up: '' });
    await up();
    write('countries', countries(['DE', 'Deutschland'], ['FR', 'France']));
    const refusal = await failure(up());
    expect([refusal.outcome, refusal.problems.map(({ code, message }) => [code, message])]).toEqual([
      'check',
      [['SEED_EDITED', 'The seed countries was edited after it ran']],
    ]);
    expect(await states()).toEqual([
      ['countries', 'edited'],
      ['other', 'applied'],
    ]);
    // The module of a file is loaded once in a process: under another name it is read again.
    await execute("update moult_seeds set name = 'countries2' where name = 'countries';");
    folder.remove();
    folder = migrationsFolder();
    write('countries2', countries(['DE', 'Deutschland'], ['FR', 'France']));
    write('other', { up: '' });
    expect(summary(await up({ rerun: true }))).toEqual([['es2', 'applied', 1]]);
    expect(await rows()).toEqual([
      { code: 'DE', name: 'Deutschland' },
      { code: 'FR', name: 'France' },
    ]);
    expect(await up()).toEqual([]);
  });

  test('run alone by name, and again when that is wanted', async () => {
    write('countries', countries(['DE', 'Germany']));
    write('other', { up: 'this.addSql("select 1;");' });
    expect(summary(await up({ only: 'countries' }))).toEqual([['ies', 'applied', 1]]);
    await execute("update country set name = '?';");
    expect(await up({ only: 'countries' })).toEqual([]);
    expect(summary(await up({ only: 'countries', rerun: true }))).toEqual([['ies', 'applied', 1]]);
    expect(await rows()).toEqual([{ code: 'DE', name: 'Germany' }]);
    expect(await states()).toEqual([
      ['countries', 'applied'],
      ['other', 'pending'],
    ]);
  });

  test('of other environments are skipped', async () => {
    write('demo', { ...countries(['DE', 'Germany']), statics: "static environments = ['development'];" });
    expect(await up()).toEqual([]);
    expect(await states()).toEqual([['demo', 'skipped']]);
    expect(summary(await up({ environment: 'development' }))).toEqual([['emo', 'applied', 1]]);
    expect(await states()).toEqual([['demo', 'applied']]);
  });

  test('that fail leave nothing behind, and those after them do not run', async () => {
    write('countries', { up: `${countries(['DE', 'Germany']).up} this.addSql("insert into nowhere values (1);");` });
    write('other', { up: '' });
    const [failed, other] = await up();
    expect([failed?.status, other?.status]).toEqual(['failed', 'pending']);
    expect(failed?.error?.problems).toMatchObject([
      {
        code: 'SEED_FAILED',
        message: 'The seed countries failed at statement 2: relation "nowhere" does not exist (SQLSTATE 42P01)',
        place: { line: 5 },
      },
    ]);
    expect([await rows(), await database.rows('select name from moult_seeds')]).toEqual([[], []]);
  });

  test('whose rows lack a key say where', async () => {
    write('countries', { up: "this.upsert('country', [{ name: 'Nowhere' }], { key: 'code' });" });
    const [failed] = await up();
    expect(failed?.error?.problems).toMatchObject([
      {
        code: 'SEED_KEY_MISSING',
        why: '[{"name":"Nowhere"}]',
        place: { file: expect.stringContaining('countries.ts') as unknown },
      },
    ]);
  });

  test('are undone last first, and only with a down', async () => {
    write('countries', countries(['DE', 'Germany']));
    write('lasting', { up: '' });
    write('more', { ...countries(['FR', 'France']), statics: "static dependsOn = ['countries'];" });
    await up();
    expect(summary(await down({ dryRun: true }))).toEqual([['ore', 'pending', 1]]);
    expect(summary(await down())).toEqual([['ore', 'rolledBack', 1]]);
    expect(await rows()).toEqual([{ code: 'DE', name: 'Germany' }]);
    const [failed, rest] = await down({ all: true });
    expect([failed?.name, failed?.error?.code, rest?.status]).toEqual(['lasting', 'SEED_IRREVERSIBLE', 'pending']);
  });

  test('are not undone when their file is missing or edited', async () => {
    write('countries', countries(['DE', 'Germany']));
    await up();
    write('countries', countries(['DE', 'Germany'], ['FR', 'France']));
    expect((await failure(down())).code).toBe('SEED_DOWN_EDITED');
    expect(summary(await down({ allowEdited: true }))).toEqual([['ies', 'rolledBack', 1]]);
    await execute("insert into moult_seeds values ('gone', 'x', 'applied', 'up', now(), 1, 'me', '0', 0);");
    expect((await failure(down())).code).toBe('SEED_FILE_MISSING');
    expect(await states()).toEqual([
      ['countries', 'pending'],
      ['gone', 'missing'],
    ]);
  });

  test('give every kind of value to columns of every kind', async () => {
    await execute(`create type mood as enum ('good', 'bad');
      create table thing (id bigint generated always as identity primary key, doc jsonb, list text[], price numeric(20, 4), at timestamptz,
        raw bytea, feels mood, rate float8, span int4range, twice numeric generated always as (price * 2) stored);`);
    write('things', {
      up: `this.upsert('thing', [{ id: 2n ** 60n, doc: ['a', { b: null }], list: ['x', 'y,z'], price: '12345678901234.5678', at: new Date(86400000),
        raw: new Uint8Array([0, 255]), feels: 'good', rate: -Infinity, span: '[1,5)' }], { key: 'id' });`,
    });
    expect((await up()).map(({ status, error }) => [status, error?.message])).toEqual([['applied', undefined]]);
    const [row] = await database.rows(
      "select id::text, doc, list, price::text, at::text, encode(raw, 'hex') as raw, feels::text, rate::text, span::text, twice::text from thing",
    );
    expect(row).toEqual({
      id: '1152921504606846976',
      doc: ['a', { b: null }],
      list: ['x', 'y,z'],
      price: '12345678901234.5678',
      at: '1970-01-02 00:00:00+00',
      raw: '00ff',
      feels: 'good',
      rate: '-Infinity',
      span: '[1,5)',
      twice: '24691357802469.1356',
    });
  });

  test.runIf(database.kind === 'server')(
    'wait for the lock of the migrations, as migrations wait for theirs',
    async () => {
      write('countries', countries(['DE', 'Germany']));
      const lock = await takeLock({
        driver: database.driver,
        journal: new Journal(),
        wait: 0,
        onWait: () => {},
        random: Math.random,
      });
      const refused = await failure(up());
      expect([refused.code, refused.outcome]).toEqual(['RUNNER_LOCKED', 'locked']);
      await lock.release();
      expect(summary(await up({ lockWait: 5_000 }))).toEqual([['ies', 'applied', 1]]);
    },
  );

  test('go on beside migrations, each with its own journal', async () => {
    write('countries', countries(['DE', 'Germany']));
    await up();
    const migrations = migrationsFolder();
    migrations.write('Migration20260101000000_one', "this.addSql('create table one (id int);');");
    const { findMigrations } = await import('../../src/migrations/index.ts');
    const run = { driver: database.driver, migrations: await findMigrations(migrations.path), toolVersion: '0.0.0' };
    expect(summary(await apply(run))).toEqual([['one', 'applied', 1]]);
    migrations.remove();
  });
});

describe('a seed file', () => {
  let folder: MigrationsFolder;
  beforeEach(() => {
    folder = migrationsFolder();
  });
  afterEach(() => folder.remove());

  test.each([
    ['none', 'export const rows = [];', 'SEED_NO_CLASS'],
    [
      'two',
      "import { Seeder } from 'moult';\nexport class A extends Seeder { up() {} }\nexport class B extends Seeder { up() {} }",
      'SEED_SEVERAL_CLASSES',
    ],
    ['plain', 'export class Plain { up() {} }', 'SEED_NOT_EXTENDED'],
    [
      'migration',
      "import { Migration } from 'moult';\nexport class M extends Migration { up() {} }",
      'SEED_NOT_EXTENDED',
    ],
    ['without-up', "import { Seeder } from 'moult';\nexport class W extends Seeder {}", 'SEED_NOT_EXTENDED'],
    [
      'statics',
      "import { Seeder } from 'moult';\nexport class S extends Seeder { static dependsOn = 'countries'; up() {} }",
      'SEED_STATIC',
    ],
  ])('of kind %s is refused with its place', async (name, text, code) => {
    folder.writeText(`${name}.ts`, text);
    const [file] = await findSeeds(folder.path);
    if (file === undefined) throw new Error('not found');
    const error = await failure(loadSeed(file));
    expect([error.code, error.outcome, error.problems[0]?.place?.file]).toEqual([code, 'input', file.file]);
  });

  test('is one of code, and lies in the folder itself', async () => {
    for (const name of ['b.ts', 'a.js', 'c.d.ts', 'd.test.ts', 'e.json']) folder.writeText(name, '');
    expect((await findSeeds(folder.path)).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(await findSeeds(`${folder.path}/none`)).toEqual([]);
    expect((await failure(findSeeds(`${folder.path}/e.json`))).code).toBe('SEED_FOLDER');
  });
});
