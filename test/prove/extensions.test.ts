import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDriver } from '../../src/database/index.ts';
import { prove } from '../../src/prove/index.ts';
import { EMPTY_NAMESPACE } from '../../src/schema/index.ts';
import type { Schema } from '../../src/schema/index.ts';
import { embeddedCache } from '../support/embedded.ts';
import { onConnection } from '../introspect/introspected.ts';
import { type TestDatabase, createDatabase } from '../support/databases.ts';
import { planned, schemaWith } from './wrong-plans.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

async function execute(sql: string): Promise<void> {
  const driver = await openDriver(database.url);
  await onConnection(driver, (connection) => connection.execute(sql));
}

it('a proof on a server has the extensions of the database that its URL names', async () => {
  const name = { type: 'citext', nullable: true } as const;
  const index = { keys: [{ column: 'name', operatorClass: 'ext.gin_trgm_ops' }], method: 'gin' };
  const text = { name: { type: 'text', nullable: true } } as const;
  await execute(
    'create extension if not exists citext; create schema if not exists ext; create extension if not exists pg_trgm schema ext',
  );
  const migration = await planned(schemaWith({ name }), schemaWith(text, { indexes: { thing_trgm: index } }));
  expect(await prove({ ...migration, url: database.url })).toMatchObject({ rows: 4 });
});

const WITHOUT = schemaWith({ name: { type: 'text', nullable: true } });
const WITH: Schema = {
  ...schemaWith({
    name: { type: 'citext', nullable: true },
    data: { type: 'hstore', typeNamespace: 'kept', nullable: true },
  }),
  extensions: { citext: {}, hstore: { namespace: 'kept' } },
};

it.each(['embedded', 'server'] as const)('a proof holds for a schema that creates extensions (%s)', async (kind) => {
  const { public: name } = WITH.namespaces;
  const after = { ...WITH, namespaces: { public: name ?? EMPTY_NAMESPACE, kept: EMPTY_NAMESPACE } };
  await execute('create extension if not exists citext');
  const where = kind === 'server' ? { url: database.url } : { cacheFolder: embeddedCache };
  expect(await prove({ ...(await planned(WITHOUT, after)), ...where })).toMatchObject({ rows: 4 });
});

it('a proof in the embedded database names the extensions that it lacks', async () => {
  const migration = await planned(WITHOUT, { ...WITHOUT, extensions: { citext: {}, postgis: {}, vector: {} } });
  await expect(prove({ ...migration, cacheFolder: embeddedCache })).rejects.toMatchObject({
    outcome: 'input',
    problems: [
      {
        code: 'PROVE_NEEDS_EXTENSION',
        message: "The embedded database can't do the proof: it has no extension postgis, vector",
      },
    ],
  });
});
