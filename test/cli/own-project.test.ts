import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { generate } from '../../src/app/index.ts';
import { findMigrations, loadMigration, recordMigration } from '../../src/migrations/index.ts';
import { decodeSnapshot } from '../../src/snapshot/index.ts';
import { readFileSync } from 'node:fs';
import { statementsBetween } from '../support/pipeline.ts';
import { embeddedCatalog, serverCatalog } from '../support/build-catalog.ts';
import { EMPTY_SCHEMA } from '../../src/schema/index.ts';
import { withoutColumnOrder } from '../support/catalog.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it('has nothing to generate: the entities say what the snapshot says', async () => {
  const { migration } = await generate({ cwd: ROOT, dryRun: true });
  expect(migration).toBeNull();
});

it.each([
  ['the embedded database', embeddedCatalog],
  ['a real server', serverCatalog],
])('has migrations that lead to its snapshot, on %s', async (_where, catalogOf) => {
  const replayed: string[] = [];
  for (const { file } of await findMigrations(`${ROOT}/migrations`)) {
    const { steps } = await recordMigration(await loadMigration(file), 'up');
    replayed.push(...steps.flatMap((step) => (step.kind === 'sql' ? [step.sql] : [])));
  }
  const { schema } = decodeSnapshot(readFileSync(`${ROOT}/.snapshot.json`, 'utf8'), '.snapshot.json');
  const direct = await statementsBetween(EMPTY_SCHEMA, schema);
  expect(withoutColumnOrder(await catalogOf(replayed))).toEqual(withoutColumnOrder(await catalogOf(direct)));
});
