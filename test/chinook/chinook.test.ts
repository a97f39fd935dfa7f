import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedCatalog, serverCatalog } from '../support/build-catalog.ts';
import { type Catalog, withoutColumnOrder } from '../support/catalog.ts';
import { schemaStatements } from '../support/pipeline.ts';

const published = readFileSync(new URL('published.sql', import.meta.url), 'utf8');

describe.each([
  ['the embedded database', embeddedCatalog],
  ['a real server', serverCatalog],
])('the Chinook entities on %s', (_where, build) => {
  let theirs: Catalog;
  let ours: Catalog;

  beforeAll(async () => {
    theirs = await build([published]);
    ours = await build(await schemaStatements('test/chinook/entities/*.ts'));
  });

  it('give the published schema, names included', () => {
    expect(withoutColumnOrder(ours)).toEqual(withoutColumnOrder(theirs));
  });

  it('give the columns of every table in the published order', () => {
    expect(ours.columnOrder).toEqual(theirs.columnOrder);
  });

  it('give 11 tables with 11 primary keys, 11 foreign keys and 11 indexes beside those of the keys', () => {
    const kinds = Object.values(ours.constraints).map((constraint) => constraint['kind']);
    expect({
      tables: Object.keys(ours.tables).length,
      primaryKeys: kinds.filter((kind) => kind === 'p').length,
      foreignKeys: kinds.filter((kind) => kind === 'f').length,
      indexes: Object.keys(ours.indexes).length - 11,
    }).toEqual({ tables: 11, primaryKeys: 11, foreignKeys: 11, indexes: 11 });
  });
});
