import { expect, test } from 'vitest';
import { driftGuard } from '../../src/app/drift-guard.ts';
import type { Connection } from '../../src/database/index.ts';
import { diff } from '../../src/diff/index.ts';
import type { Change } from '../../src/diff/index.ts';
import { introspect } from '../../src/introspect/index.ts';
import { buildSchema } from '../../src/prove/build-schema.ts';
import { isTopmost } from '../../src/prove/compare-schemas.ts';
import { describeDifference } from '../../src/prove/drift/catalog-difference.ts';
import { compareCatalogs } from '../../src/prove/drift/compare-catalogs.ts';
import { undoChanges } from '../../src/prove/drift/patch-schema.ts';
import { openScratch } from '../../src/prove/scratch.ts';
import { EMPTY_SCHEMA, findObject, walkSchema } from '../../src/schema/index.ts';
import type { Schema } from '../../src/schema/index.ts';
import { EVERY_KIND } from '../introspect/every-kind.ts';
import { embeddedCache } from '../support/embedded.ts';

const EXTENSIONS = Object.keys(EVERY_KIND.extensions);
const topmost = (before: Schema, after: Schema): readonly Change[] => {
  const changes = diff(before, after);
  return changes.filter((change) => change.verb === 'alter' || isTopmost(change, changes));
};
const scratch = (): ReturnType<typeof openScratch> =>
  openScratch({ cacheFolder: embeddedCache }, { extensions: EXTENSIONS, roles: [] });
const build = async (connection: Connection): Promise<void> => {
  expect(await buildSchema(connection, EVERY_KIND)).toBeUndefined();
};

test('changes of every kind are undone', () => {
  const objects = walkSchema(EVERY_KIND);
  expect(undoChanges(topmost(EVERY_KIND, EMPTY_SCHEMA), { before: EVERY_KIND, after: EMPTY_SCHEMA })).toEqual(
    EVERY_KIND,
  );
  expect(undoChanges(topmost(EMPTY_SCHEMA, EVERY_KIND), { before: EMPTY_SCHEMA, after: EVERY_KIND })).toEqual(
    EMPTY_SCHEMA,
  );
  for (const { id } of objects) {
    const without = undoChanges([{ verb: 'add', id }], { before: EMPTY_SCHEMA, after: EVERY_KIND });
    expect(findObject(without, id)).toBeUndefined();
    expect(undoChanges(topmost(EVERY_KIND, without), { before: EVERY_KIND, after: without })).toEqual(EVERY_KIND);
    for (const attribute of Object.keys(findObject(EVERY_KIND, id) ?? {})) {
      const change = { verb: 'alter', id, attribute, before: undefined, after: null } as const;
      const changed = undoChanges([change], { before: EMPTY_SCHEMA, after: EVERY_KIND });
      expect(findObject(changed, id)).not.toHaveProperty([attribute]);
    }
  }
});

test('every kind that is missing or unexpected is found in the catalog, and told by the guard of its migration', async () => {
  const { use } = await scratch();
  const holds = async (connection: Connection, change: Change): Promise<boolean | undefined> => {
    const guard = driftGuard([describeDifference(change, EVERY_KIND, EVERY_KIND)]);
    return guard === undefined ? undefined : (await connection.query(guard)).length > 0;
  };
  const seen = new Set<string>();
  const ids = walkSchema(EVERY_KIND).map(({ id }) => id);
  const check = async (connection: Connection, isThere: boolean): Promise<void> => {
    for (const id of ids) {
      const isAlways = id.kind === 'namespace' && id.path[0] === 'public';
      if (isAlways || id.kind === 'partition') continue;
      seen.add(id.kind);
      const found = [await holds(connection, { verb: 'remove', id }), await holds(connection, { verb: 'add', id })];
      expect([id, ...found]).toEqual([id, isThere, !isThere]);
    }
  };
  await use((connection) => check(connection, false));
  await use(async (connection) => {
    await build(connection);
    await check(connection, true);
  });
  expect(seen.size).toBe(new Set(ids.map(({ kind }) => kind)).size - 1);
});

test('a database of every kind does not differ from itself, and from a changed one in that alone', async () => {
  const one = await scratch();
  const expected = await one.use(async (connection) => {
    await build(connection);
    return introspect(connection);
  });
  const compared = await compareCatalogs({ live: expected, expected, scratch: one, ignore: [] });
  expect([compared.differences, compared.certain, compared.unknown]).toEqual([[], true, []]);
  const live = await one.use(async (connection) => {
    await build(connection);
    await connection.execute("comment on table sales.room is 'other'; drop index sales.room_name;");
    return introspect(connection);
  });
  const { differences, certain } = await compareCatalogs({ live, expected, scratch: one, ignore: [] });
  expect(certain).toBe(true);
  expect(
    differences.map(({ change, name, attribute, expected: should, found }) => [change, name, attribute, should, found]),
  ).toEqual([
    ['changed', 'sales.room', 'comment', 'Where people sit', 'other'],
    ['missing', 'sales.room.room_name', null, expect.anything(), null],
  ]);
});
