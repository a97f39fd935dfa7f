import { existsSync, readFileSync } from 'node:fs';

import type { Settings } from '../config/index.ts';
import { snapshotMissing, snapshotWithoutMigration } from '../errors/index.ts';
import type { MigrationFile } from '../migrations/index.ts';
import { GENERATED_MARK } from '../migrations/index.ts';
import { EMPTY_SCHEMA } from '../schema/index.ts';
import { decodeSnapshot } from '../snapshot/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { withJsonPlace } from './json-place.ts';

/**
 * Reads the snapshot of a project. A project that has never generated has an empty one.
 *
 * @throws MoultError when the snapshot and the migrations do not belong together: generating on top would repeat or lose changes
 */
export async function readSnapshot(
  { snapshot: file }: Settings,
  migrations: readonly MigrationFile[],
): Promise<Snapshot> {
  if (!existsSync(file)) {
    const generated = migrations.find((migration) => readFileSync(migration.file, 'utf8').includes(GENERATED_MARK));
    if (generated !== undefined) throw snapshotMissing(file, generated.name);
    return { schema: EMPTY_SCHEMA, migration: null };
  }
  const text = readFileSync(file, 'utf8');
  const snapshot = await decode(text, file);
  if (snapshot.migration !== null && !migrations.some((migration) => migration.name === snapshot.migration)) {
    throw snapshotWithoutMigration(file, snapshot.migration);
  }
  return snapshot;
}

async function decode(text: string, file: string): Promise<Snapshot> {
  try {
    return decodeSnapshot(text, file);
  } catch (error) {
    throw await withJsonPlace(error, text);
  }
}
