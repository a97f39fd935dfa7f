import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDriver } from '../../src/database/index.ts';
import { introspect } from '../../src/introspect/index.ts';
import type { Introspection } from '../../src/introspect/index.ts';
import { prove } from '../../src/prove/index.ts';
import { onConnection } from '../introspect/introspected.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { planned, schemaWith } from './wrong-plans.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

async function reading(sql: string): Promise<Introspection> {
  const driver = await openDriver(database.url);
  return onConnection(driver, async (connection) => {
    await connection.execute(sql);
    return introspect(connection);
  });
}

it('what extensions brought is not read, but what uses it is', async () => {
  const { schema, unknown } =
    await reading(`create extension citext; create schema ext; create extension pg_trgm schema ext;
    create table t (name citext collate "C", label text); create index i on t using gin (label ext.gin_trgm_ops)`);
  expect(schema.namespaces['public']?.tables['t']).toMatchObject({
    columns: { name: { type: 'citext', nullable: true, collation: 'C' }, label: { type: 'text', nullable: true } },
    indexes: { i: { keys: [{ column: 'label', operatorClass: 'ext.gin_trgm_ops' }], method: 'gin' } },
  });
  expect(Object.keys(schema.namespaces)).toEqual(['public', 'ext']);
  expect(unknown).toEqual([
    { kind: 'extension', namespace: null, name: 'citext', why: 'not in the model' },
    { kind: 'extension', namespace: null, name: 'pg_trgm', why: 'not in the model' },
  ]);
});

it('a proof on a server has the extensions of the database that its URL names', async () => {
  const name = { type: 'citext', nullable: true } as const;
  const index = { keys: [{ column: 'name', operatorClass: 'ext.gin_trgm_ops' }], method: 'gin' };
  const text = { name: { type: 'text', nullable: true } } as const;
  await reading(
    'create extension if not exists citext; create schema if not exists ext; create extension if not exists pg_trgm schema ext',
  );
  const migration = await planned(schemaWith({ name }), schemaWith(text, { indexes: { thing_trgm: index } }));
  expect(await prove({ ...migration, url: database.url })).toMatchObject({ rows: 4 });
});
