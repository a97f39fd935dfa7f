import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CatalogDifference, type DriftOptions, apply, drift, fresh, generate } from '../../src/index.ts';
import { openDriver } from '../../src/database/index.ts';
import { CliProject, NOW, migrationText } from '../cli/project.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { failure } from '../support/run-fixture.ts';

const ENTITY = `import { Check, Entity, Enum, Index, PrimaryKey, Property } from 'moult';

@Entity()
@Check({ name: 'size_ok', expression: "size > 0.5 and kind in ('a', 'b')" })
export class Item {
  @PrimaryKey()
  id!: number;

  @Index()
  @Property()
  kind!: string;

  @Property({ type: 'decimal', precision: 10, scale: 2, default: 1 })
  size!: string;

  @Enum({ items: ['new', 'old'], nativeEnumName: 'age' })
  age!: 'new' | 'old';
}

@Entity({ view: true, expression: "select id, kind from item where kind in ('a', 'b') and size > 1" })
export class Seen {
  @PrimaryKey()
  id!: number;

  @Property()
  kind!: string;
}
`;

let database: TestDatabase;
let project: CliProject;
beforeEach(async () => {
  database = await createDatabase();
  project = new CliProject({ 'entities/item.ts': ENTITY });
  await generate({ cwd: project.root, now: NOW });
});
afterEach(async () => {
  project.remove();
  await database.drop();
});

const execute = async (sql: string, url = database.url): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};
const found = async (options: DriftOptions = {}): ReturnType<typeof drift> =>
  drift({ cwd: project.root, url: database.url, environment: {}, ...options });
const brief = (differences: readonly CatalogDifference[]): readonly (readonly unknown[])[] =>
  differences.map(({ change, kind, name, attribute }) => [change, kind, name, attribute]);

const CHANGES = `alter table item add extra text; drop index item_kind_index; alter table item alter size type numeric(12,2);
alter table item drop constraint size_ok, add constraint size_ok check (size > 0.7);
create table stray (id int primary key, n int references item (id)); alter type age add value 'ancient';`;
const DIFFERENCES = [
  ['changed', 'enum', 'age', 'labels'],
  ['unexpected', 'column', 'item.extra', null],
  ['missing', 'index', 'item.item_kind_index', null],
  ['changed', 'column', 'item.size', 'type'],
  ['changed', 'check', 'item.size_ok', 'expression'],
  ['unexpected', 'table', 'stray', null],
];
const sorted = (lines: readonly (readonly unknown[])[]): readonly string[] =>
  lines.map((line) => line.join(' ')).toSorted();

describe('drift of a database on a server', () => {
  test('is none after an apply, and none of an empty database that awaits its migrations but those', async () => {
    const before = await found();
    expect(before.pending).toEqual([]);
    expect(sorted(brief(before.differences))).toEqual([
      'missing enum age ',
      'missing table item ',
      'missing view seen ',
    ]);
    await apply({ cwd: project.root, url: database.url });
    expect(await found()).toMatchObject({ differences: [], unknown: [], certain: true, comparedWith: 'snapshot' });
  });

  test('names every object with what was expected and found, and leaves the database as it was', async () => {
    await apply({ cwd: project.root, url: database.url });
    await execute(`drop view seen; ${CHANGES} create view seen as select id, kind from item where kind in ('a', 'b') and size > 1;
create aggregate first_one (int) (sfunc = int4larger, stype = int);`);
    const result = await found();
    expect(sorted(brief(result.differences))).toEqual(sorted(DIFFERENCES));
    expect(result.differences.find(({ kind }) => kind === 'column')).toEqual({
      change: 'unexpected',
      kind: 'column',
      noun: 'column',
      name: 'item.extra',
      path: ['public', 'item', 'extra'],
      attribute: null,
      expected: null,
      found: { type: 'text', nullable: true },
    });
    expect(result.unknown.map(({ kind, name }) => [kind, name])).toEqual([['aggregate', 'first_one(integer)']]);
    expect((await found()).differences).toEqual(result.differences);
    const client = new pg.Client(database.url);
    await client.connect();
    const { rows } = await client.query("select datname from pg_database where datname like 'moult_prove%'");
    await client.end();
    expect(rows).toEqual([]);
  });

  test('is the same where databases can’t be made: then the embedded one spells both sides', async () => {
    await execute('create role drift_limited login; grant create, usage on schema public to drift_limited;');
    const limited = new URL(database.url);
    limited.username = 'drift_limited';
    const url = limited.href;
    await apply({ cwd: project.root, url });
    const clean = await found({ url });
    expect(clean).toMatchObject({ differences: [], certain: true });
    expect(clean.comparedOn).toContain('(PGlite)');
    await execute(CHANGES.replace('alter table item alter size type numeric(12,2);', ''));
    expect(sorted(brief((await found({ url })).differences))).toEqual(
      sorted(DIFFERENCES.filter(([, , name]) => name !== 'item.size')),
    );
    await execute('drop owned by drift_limited cascade; drop role drift_limited;');
  });

  test('leaves out what the configuration ignores, with all that lies in it', async () => {
    await apply({ cwd: project.root, url: database.url });
    await execute(
      'create table audit_item (id serial primary key, n int check (n > 0)); alter table item add extra text;',
    );
    project.write('moult.config.json', JSON.stringify({ drift: { ignore: ['table:audit_*', 'column:item.extra'] } }));
    expect((await found()).differences).toEqual([]);
    project.write('moult.config.json', JSON.stringify({ drift: { ignore: ['table:audit_*'] } }));
    expect(brief((await found()).differences)).toEqual([['unexpected', 'column', 'item.extra', null]]);
  });

  test('does not count extensions of the server, but those that the schema asks for', async () => {
    await apply({ cwd: project.root, url: database.url });
    await execute('create schema ext; create extension citext with schema ext; create extension pg_trgm;');
    expect((await found()).differences).toEqual([]);
  });

  test('is measured by what the applied migrations make while others are pending', async () => {
    await apply({ cwd: project.root, url: database.url });
    project.write('entities/item.ts', ENTITY.replace('age!:', "age!: 'new' | 'old';\n\n  @Property()\n  more!:"));
    const { migration } = await generate({ cwd: project.root, now: new Date('2026-11-21T00:00:00Z'), name: 'more' });
    const clean = await found();
    expect([clean.differences, clean.pending, clean.comparedWith]).toEqual([[], [migration?.name], 'migrations']);
    expect((await failure(found({ write: true }))).code).toBe('DRIFT_WRITE_PENDING');
    await execute('alter table item add more varchar(255)');
    expect(brief((await found()).differences)).toEqual([['unexpected', 'column', 'item.more', null]]);
  });

  test('is taken away by the migration that it writes, which does nothing elsewhere', async () => {
    await apply({ cwd: project.root, url: database.url });
    await execute(
      CHANGES.replace("alter type age add value 'ancient';", '').replace(
        'alter table item alter size type numeric(12,2);',
        '',
      ),
    );
    const { migration } = await found({ write: true, now: new Date('2026-11-21T00:00:00Z') });
    expect(migration?.name).toBe('Migration20261121000000_reconcile_drift');
    expect(migration?.loses).toEqual(['the values of column item.extra', 'the rows of table stray']);
    await apply({ cwd: project.root, url: database.url });
    expect(await found({ write: true })).toMatchObject({ differences: [], migration: null });
    const other = await createDatabase();
    const { error } = await apply({ cwd: project.root, url: other.url });
    expect([error, (await found({ url: other.url })).differences]).toEqual([undefined, []]);
    await other.drop();
  });
});

test('drift of an embedded database is found on another one', async () => {
  const url = `pglite://${project.root}/.moult/own`;
  project.prepareEmbedded();
  await apply({ cwd: project.root, url });
  expect(await found({ url })).toMatchObject({ differences: [], certain: true });
  const driver = await openDriver(url);
  const connection = await driver.connect();
  await connection.execute('create table stray (id int); alter table item drop column size cascade;');
  await connection.close();
  await driver.close();
  expect(sorted(brief((await found({ url })).differences))).toEqual([
    'missing check item.size_ok ',
    'missing column item.size ',
    'missing view seen ',
    'unexpected table stray ',
  ]);
});

describe('fresh', () => {
  const begin = async (options: object = {}): ReturnType<typeof fresh> =>
    fresh({ cwd: project.root, url: database.url, environment: {}, ...options });

  test('drops what it has a model of, says what stays, and applies all', async () => {
    await apply({ cwd: project.root, url: database.url });
    await execute(`insert into item (kind, age) values ('a', 'new'); create table stray (id int references item (id));
create schema other; create table other.thing (id int); create extension citext;
create aggregate first_one (int) (sfunc = int4larger, stype = int);`);
    const result = await begin({ force: true });
    expect(result).toMatchObject({
      dropped: ['enum type age', 'table item', 'table stray', 'view seen', 'table other.thing'],
      stays: ['aggregate first_one(integer)'],
      results: [{ status: 'applied' }],
    });
    expect(await found()).toMatchObject({ differences: [] });
  });

  test('refuses on a server unless forced or confirmed, and always asks for force in production', async () => {
    await apply({ cwd: project.root, url: database.url });
    expect((await failure(begin())).code).toBe('FRESH_REFUSED');
    const asked: string[][] = [];
    const confirm = ({ drops }: { drops: readonly string[] }): Promise<void> => {
      asked.push([...drops]);
      return Promise.resolve();
    };
    const environment = { NODE_ENV: 'production' };
    expect((await failure(begin({ confirm, environment }))).problems[0]?.message).toContain('NODE_ENV is production');
    const embedded = { url: 'pglite://memory', environment };
    expect((await failure(begin(embedded))).code).toBe('FRESH_REFUSED');
    expect(asked).toEqual([]);
    expect((await begin({ confirm })).results[0]?.status).toBe('applied');
    expect(asked).toEqual([['enum type age', 'table item', 'view seen']]);
  });

  test('leaves everything as it was when something unknown rests on what is dropped', async () => {
    await apply({ cwd: project.root, url: database.url });
    await execute('create aggregate first_age (age) (sfunc = enum_larger, stype = age);');
    const error = await failure(begin({ force: true }));
    expect(error.code).toBe('FRESH_DROP_FAILED');
    expect(error.problems[0]?.message).toContain('other objects depend on it');
    expect((await found()).pending).toEqual([]);
    expect(brief((await found()).differences).filter(([change]) => change !== 'unexpected')).toEqual([]);
  });

  test('runs the seeds again, whose tables are nobody’s drift', async () => {
    project.write(
      'seeds/items.ts',
      `import { Seeder } from 'moult';
export class Items extends Seeder {
  override up(): void {
    this.addSql("insert into item (kind, age) values ('a', 'new')");
  }
}
`,
    );
    for (const _ of [1, 2]) {
      const { seeds } = await begin({ force: true, seed: true });
      expect(seeds?.results.map(({ name, status }) => [name, status])).toEqual([['items', 'applied']]);
    }
    expect((await found()).differences).toEqual([]);
    const events: string[] = [];
    project.write(
      'migrations/Migration20261201000000_next.ts',
      migrationText('Migration20261201000000_next', 'select 1;'),
    );
    await apply({ cwd: project.root, url: database.url, onEvent: ({ type }) => events.push(type) });
    expect(events).toEqual(['started', 'finished']);
  });

  test('keeps what the configuration ignores', async () => {
    await apply({ cwd: project.root, url: database.url });
    await execute('create schema other; create table other.audit (id int); create table audit (id int);');
    project.write('moult.config.json', JSON.stringify({ drift: { ignore: ['table:*audit'] } }));
    const { dropped } = await begin({ force: true });
    expect(dropped).toEqual(['enum type age', 'table item', 'view seen']);
    await execute('select * from other.audit, audit');
  });
});
