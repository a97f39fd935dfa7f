import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Settings } from '../config/index.ts';
import { findMigrations, nextMigrationName, renderGeneratedMigration, writeAtomically } from '../migrations/index.ts';
import { encodeSnapshot } from '../snapshot/index.ts';
import { planMigration } from './plan-migration.ts';
import type { PlannedMigration } from './plan-migration.ts';
import { readBack } from './read-back.ts';
import { readEntities } from './read-entities.ts';
import { readSnapshot } from './read-snapshot.ts';

export interface GenerateOptions {
  readonly settings: Settings;
  /** What the migration is called; derived from what it does unless given. */
  readonly name?: string;
  /** Only tell; write nothing. */
  readonly dryRun?: boolean;
  readonly now: Date;
}

export interface GenerateResult {
  readonly entities: number;
  readonly tables: number;
  /** `null`: the entities say what the snapshot says. */
  readonly migration: GeneratedMigration | null;
}

export interface GeneratedMigration extends PlannedMigration {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  readonly written: boolean;
}

/**
 * Compares the entities with the snapshot, and writes the difference as a migration together with the new snapshot: both
 * or neither. Needs no database.
 */
export async function generate({ settings, name, dryRun = false, now }: GenerateOptions): Promise<GenerateResult> {
  const migrations = await findMigrations(settings.migrations);
  const snapshot = readSnapshot(settings, migrations);
  const { schema, entities } = await readEntities(settings);
  const tables = Object.values(schema.namespaces).reduce((sum, namespace) => sum + Object.keys(namespace.tables).length, 0);
  const planned = await planMigration(snapshot.schema, schema);
  if (planned === null) return { entities, tables, migration: null };
  const existing = migrations.map((migration) => migration.name);
  const className = nextMigrationName({ now, existing, name: name ?? (existing.length === 0 ? 'initial' : planned.suggestedName) });
  const migration = { ...planned, name: className, file: join(settings.migrations, `${className}.ts`), written: !dryRun };
  if (!dryRun) {
    await write(migration, settings, encodeSnapshot({ schema, migration: className }));
  }
  return { entities, tables, migration };
}

/** Writes both files and reads them back; a migration that would not do what was planned does not stay. */
async function write(migration: GeneratedMigration, { snapshot }: Settings, snapshotText: string): Promise<void> {
  const old = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : undefined;
  await writeAtomically([
    { path: migration.file, text: renderGeneratedMigration({ className: migration.name, ...migration }) },
    { path: snapshot, text: snapshotText },
  ]);
  try {
    await readBack(migration, snapshot, snapshotText);
  } catch (error) {
    rmSync(migration.file, { force: true });
    if (old === undefined) rmSync(snapshot, { force: true });
    else await writeAtomically([{ path: snapshot, text: old }]);
    throw error;
  }
}
