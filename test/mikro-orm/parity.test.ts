import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedCatalog, serverCatalog } from '../support/build-catalog.ts';
import { type Catalog, withoutColumnOrder } from '../support/catalog.ts';
import { schemaStatements } from '../support/pipeline.ts';
import { sourcesHash } from './sources-hash.mjs';

const expected = readFileSync(new URL('expected.sql', import.meta.url), 'utf8');

it('is compared with what MikroORM made of the present entities (else: npm run regenerate)', () => {
  expect(expected).toContain(`entities/ (${sourcesHash()})`);
});

describe.each([
  ['the embedded database', embeddedCatalog],
  ['a real server', serverCatalog],
])("MikroORM's entities, read unchanged, on %s", (_where, build) => {
  let theirs: Catalog;
  let ours: Catalog;

  beforeAll(async () => {
    theirs = await build([expected]);
    ours = await build(await schemaStatements('test/mikro-orm/entities/**/*.ts'));
  });

  it('give the catalog that the schema generator of MikroORM gives, names included', () => {
    expect(withoutColumnOrder(ours)).toEqual(withoutColumnOrder(theirs));
  });

  it('give the columns of every table in the same order', () => {
    expect(ours.columnOrder).toEqual(theirs.columnOrder);
  });

  it('make a database worth comparing', () => {
    expect({
      tables: Object.keys(theirs.tables).length,
      columns: Object.keys(theirs.columns).length,
      constraints: Object.keys(theirs.constraints).length,
      indexes: Object.keys(theirs.indexes).length,
      enums: Object.keys(theirs.enums).length,
      namespaces: Object.keys(theirs.namespaces),
    }).toEqual({
      tables: 53,
      columns: 346,
      constraints: 211,
      indexes: 145,
      enums: 4,
      namespaces: ['billing', 'customs', 'public'],
    });
  });
});
