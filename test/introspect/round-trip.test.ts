import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Introspection } from '../../src/introspect/index.ts';
import { introspect } from '../../src/introspect/index.ts';
import { EMPTY_SCHEMA, STRUCTURE, walkSchema } from '../../src/schema/index.ts';
import type { ObjectKind } from '../../src/schema/index.ts';
import { type Catalog, readCatalog } from '../support/catalog.ts';
import { type DatabaseUnderTest, describeEachDriver } from '../support/each-driver.ts';
import { schemaStatements, statementsBetween } from '../support/pipeline.ts';
import { EVERY_KIND } from './every-kind.ts';
import { onConnection } from './introspected.ts';

const text = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

interface Original {
  readonly name: string;
  readonly statements: () => Promise<readonly string[]>;
  readonly counts: Readonly<Record<string, number>>;
}

const ORIGINALS: readonly Original[] = [
  {
    name: 'Chinook',
    statements: async () => [text('../chinook/published.sql')],
    counts: { namespace: 1, table: 11, column: 64, primaryKey: 11, index: 11, foreignKey: 11 },
  },
  {
    name: "MikroORM's entities",
    statements: async () => [text('../mikro-orm/expected.sql')],
    counts: {
      namespace: 3,
      enum: 4,
      table: 53,
      column: 346,
      primaryKey: 53,
      unique: 35,
      index: 57,
      foreignKey: 91,
      check: 32,
    },
  },
  {
    name: 'the shop',
    statements: () => schemaStatements('entities/*.ts'),
    counts: {
      namespace: 3,
      enum: 1,
      table: 10,
      column: 57,
      primaryKey: 10,
      unique: 7,
      index: 7,
      foreignKey: 10,
      check: 4,
    },
  },
];

describeEachDriver('a database that is built from what was read of another', (database) => {
  describe.each(ORIGINALS)('$name', ({ statements, counts }) => {
    let original: Built;
    let rebuilt: Built;
    beforeAll(async () => {
      original = await build(database, await statements());
      rebuilt = await build(database, await statementsBetween(EMPTY_SCHEMA, original.read.schema));
    });

    it('reads the same', () => {
      expect(rebuilt.read).toEqual(original.read);
    });

    it('has the same catalog, column order included, by the eyes of another reader', () => {
      expect(rebuilt.catalog).toEqual(original.catalog);
    });

    it('is held by the model as a whole', () => {
      expect(original.read.unknown).toEqual([]);
    });

    it('is worth reading', () => {
      const kinds = walkSchema(original.read.schema).map(({ id }) => id.kind);
      const found = [...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length] as const);
      expect(Object.fromEntries(found)).toEqual(counts);
    });
  });
});

describeEachDriver(
  'a schema with something of every kind',
  (database) => {
    it('is read as it was built', async () => {
      const { read } = await build(database, await statementsBetween(EMPTY_SCHEMA, EVERY_KIND));
      expect(read).toEqual({ schema: EVERY_KIND, unknown: [] });
    });

    it('has all kinds', () => {
      const found = new Set(walkSchema(EVERY_KIND).map(({ id }) => id.kind));
      expect(Object.keys(STRUCTURE).filter((kind) => !found.has(kind as ObjectKind))).toEqual([]);
    });
  },
  ['citext', 'hstore'],
);

interface Built {
  readonly read: Introspection;
  readonly catalog: Catalog;
}

async function build(database: DatabaseUnderTest, statements: readonly string[]): Promise<Built> {
  await database.empty();
  return onConnection(database.driver, async (connection) => {
    for (const statement of statements) await connection.execute(statement);
    return { read: await introspect(connection), catalog: await readCatalog((sql) => connection.query(sql)) };
  });
}
