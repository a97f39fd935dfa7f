import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDriver } from '../../src/database/index.ts';
import type { Driver } from '../../src/database/index.ts';
import { MoultError } from '../../src/errors/index.ts';
import type { Problem } from '../../src/errors/index.ts';
import { prove } from '../../src/prove/index.ts';
import type { Proof, ProveOptions } from '../../src/prove/index.ts';
import { EMPTY_NAMESPACE, EMPTY_SCHEMA } from '../../src/schema/index.ts';
import type { Schema } from '../../src/schema/index.ts';
import { findCases, planCase } from '../corpus/frame/corpus-case.ts';
import { embeddedCache } from '../support/embedded.ts';
import { schemaOf } from '../support/pipeline.ts';
import { planned, respelt, schemaWith, without } from './wrong-plans.ts';

const TEXT = { type: 'text', nullable: true } as const;
const NOTE = schemaWith({ note: TEXT });
const NOTE_AND_SIZE = schemaWith(
  { note: TEXT, size: { type: 'varchar(20)', nullable: true } },
  {
    indexes: { thing_note_index: { keys: ['note'] } },
    checks: { short: { expression: 'length(note) < 50' } },
  },
);

type Migration = Omit<ProveOptions, 'url'>;

async function provedOn(kind: Driver['kind'], migration: Migration): Promise<Proof> {
  const url = kind === 'server' ? { url: inject('serverUrl') } : {};
  return prove({ ...migration, ...url, cacheFolder: embeddedCache });
}

async function refusedOn(kind: Driver['kind'], migration: Migration): Promise<readonly Problem[]> {
  const error = await provedOn(kind, migration).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof MoultError && error.outcome === 'check') return error.problems;
  throw new Error('It was not refused.', { cause: error });
}

describe.each(['embedded', 'server'] as const)('a proof (%s)', (kind) => {
  const proved = (migration: Migration): Promise<Proof> => provedOn(kind, migration);

  it('names the server, and holds for the whole shop', async () => {
    const shop = await planned(EMPTY_SCHEMA, await schemaOf('entities/*.ts'));
    const { server, ...proof } = await proved(shop);
    expect(proof).toEqual({ rows: 0 });
    expect(server.startsWith('PostgreSQL 1')).toBe(true);
    expect(server.endsWith('(PGlite)')).toBe(kind === 'embedded');
  });

  it('keeps rows in every table of the shop while columns, keys and types change', async () => {
    const shop = await schemaOf('entities/*.ts');
    expect(await proved(await planned(shop, changedShop(shop)))).toEqual({
      server: expect.any(String) as string,
      rows: 40,
    });
  });

  it('names what is missing after an up that lacks a statement', async () => {
    const migration = await planned(NOTE, NOTE_AND_SIZE);
    expect(await refusedOn(kind, { ...migration, up: without(migration.up, 'create index') })).toEqual([
      problem('After up, index thing.thing_note_index is missing', '{"keys":["note"]}', 'nothing'),
    ]);
  });
});

// The rest is the same whatever the database; on the server it is faster.
describe('a proof', () => {
  const proved = (migration: Migration): Promise<Proof> => provedOn('server', migration);
  const refused = (migration: Migration): Promise<readonly Problem[]> => refusedOn('server', migration);

  it.each([
    ['enums/add-labels-to-two-types-and-use-one', 4],
    ['everything/at-once', 8],
    ['foreign-keys/cycle-partly-dropped', 4],
    ['sequences/serial-to-identity-and-bigint', 4],
    ['tables/drop-referenced-table', 4],
    ['types/under-everything', 4],
  ])('holds for the corpus case %s, with %i rows kept', async (name, rows) => {
    const found = findCases().find((one) => one.name === name);
    if (found === undefined) throw new Error(`There is no case ${name}`);
    const { before, after, migration } = await planCase(found);
    expect(await proved({ ...migration, before, after })).toEqual({ server: expect.any(String) as string, rows });
  });

  it('goes on without rows, and says so, where every row is in the way', async () => {
    const before = schemaWith({ code: { type: 'integer' } });
    const migration = await planned(before, schemaWith({ code: { type: 'uuid' } }));
    expect(await proved(migration)).toEqual({
      server: expect.any(String) as string,
      rows: 0,
      refusal: {
        during: 'up',
        message: 'invalid input syntax for type uuid: "2" (SQLSTATE 22P02)',
        sql: migration.up[0]?.sql,
      },
    });
  });

  it('names a column of the wrong type', async () => {
    const migration = await planned(NOTE, NOTE_AND_SIZE);
    expect(await refused({ ...migration, up: respelt(migration.up, 'varchar(20)', 'varchar(30)') })).toEqual([
      problem('After up, column thing.size differs in type', '"varchar(20)"', '"varchar(30)"'),
    ]);
  });

  it('names all that differs, the topmost objects alone', async () => {
    const migration = await planned(EMPTY_SCHEMA, NOTE_AND_SIZE);
    const sql = 'create table extra (a int); alter table extra replica identity full;';
    const extra = { sql, transaction: 'inside' } as const;
    const found = await refused({ ...migration, up: [...respelt(migration.up, '< 50', '< 51'), extra] });
    expect(found.map(({ message }) => message)).toEqual([
      'After up, table extra is there, and should not be',
      'After up, check thing.short differs in expression',
      'After up, table extra is other than it should be',
    ]);
  });

  it('names what a down leaves behind', async () => {
    const migration = await planned(NOTE, NOTE_AND_SIZE);
    expect(await refused({ ...migration, down: without(migration.down, 'drop constraint') })).toEqual([
      problem(
        'After down, check thing.short is there, and should not be',
        'nothing',
        '{"expression":"(length(note) < 50)"}',
      ),
    ]);
  });

  it('names objects that the model does not hold, too', async () => {
    const migration = await planned(NOTE, NOTE_AND_SIZE);
    const collation = { sql: 'create collation leftover from "C";', transaction: 'inside' } as const;
    expect(await refused({ ...migration, up: [...migration.up, collation] })).toEqual([
      problem('After up, collation leftover is other than it should be', 'nothing', 'not in the model'),
    ]);
  });

  it('tells of a statement that fails, with its SQL and what the server said', async () => {
    const migration = await planned(NOTE, NOTE_AND_SIZE);
    const sql = 'alter table "thing" drop constraint "shrt";';
    expect(await refused({ ...migration, down: [{ sql, transaction: 'inside' }, ...migration.down] })).toMatchObject([
      {
        code: 'PROVE_STATEMENT_FAILED',
        message:
          'The proof stopped in down, at statement 1: constraint "shrt" of relation "thing" does not exist (SQLSTATE 42704)',
        why: sql,
      },
    ]);
  });

  it('tells of rows that disappear, and of values that change, when no statement says so', async () => {
    const migration = await planned(NOTE, NOTE_AND_SIZE);
    const also = (sql: string): ProveOptions => ({
      ...migration,
      up: [...migration.up, { sql, transaction: 'inside' }],
    });
    expect(await refused(also('delete from thing where id = 1;'))).toEqual([
      problem('After up, table thing has another number of rows', '4', '3'),
    ]);
    const changed = await refused(also(`update thing set note = 'other';`));
    expect(changed.map(({ message }) => message)).toEqual(['After up, column thing.note has other values']);
  });

  it('lets values go that a statement says it loses, and no others', async () => {
    const migration = await planned(NOTE_AND_SIZE, NOTE);
    expect(await proved(migration)).toMatchObject({ rows: 4 });
    const silent = migration.up.map(({ sql, transaction }) => ({ sql, transaction }));
    const found = await refused({ ...migration, up: silent });
    expect(found.map(({ message }) => message)).toEqual([
      'After up, column thing.size has lost its values, and no statement says so',
    ]);
  });

  it('takes two spellings of PostgreSQL for the same expression', async () => {
    const wide = (length: number): Schema =>
      schemaWith({ kind: { type: `varchar(${length})` } }, { checks: { k: { expression: `kind in ('a', 'b')` } } });
    expect(await proved(await planned(wide(5), wide(9)))).toMatchObject({ rows: 4 });
  });
});

function problem(message: string, expected: string, found: string): Problem {
  const fix = 'Nothing was written. Please report it with the entities and the snapshot that lead here.';
  return { code: 'PROVE_FAILED', message, why: `Expected ${expected}, found ${found}.`, fix };
}

/** The shop after a busy month. */
function changedShop(shop: Schema): Schema {
  const { tables = {}, ...space } = shop.namespaces['public'] ?? {};
  const changed = Object.entries(tables).map(([name, table]) => {
    const columns = { ...table.columns, remark: { type: 'text', nullable: true, comment: 'New' } as const };
    return [name, { ...table, columns, indexes: {}, comment: `Changed ${name}` }] as const;
  });
  return {
    ...shop,
    namespaces: {
      ...shop.namespaces,
      public: { ...EMPTY_NAMESPACE, ...space, tables: Object.fromEntries(changed) },
    },
  };
}

describe('the databases of a proof', () => {
  const url = inject('serverUrl');
  const driver = openDriver(url);
  let names: () => Promise<readonly object[]>;
  beforeAll(async () => {
    const connection = await (await driver).connect();
    names = () => connection.query(`select datname from pg_database where datname like 'moult_prove_%'`);
    afterAll(() => connection.close());
  });

  it('are gone afterwards, however it ended', async () => {
    const migration = await planned(NOTE, NOTE_AND_SIZE);
    const before = await names();
    await prove({ ...migration, url });
    await prove({ ...migration, up: [], url }).catch(() => {});
    expect((await names()).filter((name) => !JSON.stringify(before).includes(JSON.stringify(name)))).toEqual([]);
  });

  it('are never a folder that somebody keeps', async () => {
    const migration = await planned(NOTE, NOTE_AND_SIZE);
    const proof = prove({ ...migration, url: 'pglite://somewhere' });
    await expect(proof).rejects.toMatchObject({ code: 'PROVE_URL_UNSUITABLE', outcome: 'input' });
  });

  it('must be on a server when the embedded database lacks a type', async () => {
    const migration = await planned(
      NOTE,
      schemaWith({ note: TEXT, place: { type: 'geometry(Point,4326)', nullable: true } }),
    );
    const proof = prove({ ...migration, cacheFolder: embeddedCache });
    await expect(proof).rejects.toMatchObject({ code: 'PROVE_NEEDS_SERVER', outcome: 'input' });
  });
});
