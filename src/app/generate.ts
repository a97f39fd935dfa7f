import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { migrationNameEmpty } from '../errors/index.ts';
import {
  findMigrations,
  nextMigrationName,
  readMigrationName,
  renderGeneratedMigration,
  writeAtomically,
} from '../migrations/index.ts';
import { encodeSnapshot } from '../snapshot/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { countTables } from './count-tables.ts';
import { planMigration } from './plan-migration.ts';
import type { PlannedMigration } from './plan-migration.ts';
import { loadSettings } from './project.ts';
import type { ProjectOptions } from './project.ts';
import { readBack } from './read-back.ts';
import { findEntities, mapEntities } from './read-entities.ts';
import { readSnapshot } from './read-snapshot.ts';
import { UnchangedStamp } from './unchanged-stamp.ts';

export interface GenerateOptions extends ProjectOptions {
  /** What the migration is called; derived from what it does unless given. */
  readonly name?: string;
  /** Only tell; write nothing. */
  readonly dryRun?: boolean;
  /** The time in the migration's name; the present unless given. */
  readonly now?: Date;
}

export interface GenerateResult {
  /** Number of entity classes. */
  readonly entities: number;
  readonly tables: number;
  /** `null`: the entities say what the snapshot says. */
  readonly migration: GeneratedMigration | null;
}

export interface GeneratedMigration extends PlannedMigration {
  readonly name: string;
  /** Absolute path of the migration. */
  readonly file: string;
  /** Absolute path of the snapshot. */
  readonly snapshot: string;
  /** `false` in a dry run. */
  readonly written: boolean;
}

/**
 * Compares the entities with the snapshot, and writes the difference as a migration together with the new snapshot: both
 * or neither. Needs no database.
 */
export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const { name, dryRun = false, now = new Date() } = options;
  const settings = await loadSettings(options);
  const migrations = await findMigrations(settings.migrations);
  const found = await findEntities(settings);
  const stamp = new UnchangedStamp({ settings, fingerprint: found.fingerprint, migrations });
  const known = stamp.read();
  if (known !== undefined) return { ...known, migration: null };
  const snapshot = await readSnapshot(settings, migrations);
  const { schema, entities } = await mapEntities(found, settings);
  const tables = countTables(schema);
  const planned = await planMigration(snapshot.schema, schema);
  if (planned === null) {
    stamp.write({ entities, tables });
    return { entities, tables, migration: null };
  }
  const existing = migrations.map((migration) => migration.name);
  const className = nextMigrationName({
    now,
    existing,
    name: name ?? (existing.length === 0 ? 'initial' : planned.suggestedName),
  });
  if (name !== undefined && readMigrationName(className)?.label === '') throw migrationNameEmpty(name);
  const file = join(settings.migrations, `${className}.ts`);
  const migration = { ...planned, name: className, file, snapshot: settings.snapshot, written: !dryRun };
  if (!dryRun) {
    await write(migration, { schema, migration: className });
    const inputs = { settings, fingerprint: found.fingerprint, migrations: await findMigrations(settings.migrations) };
    new UnchangedStamp(inputs).write({ entities, tables });
  }
  return { entities, tables, migration };
}

/** Writes both files and reads them back; a migration that would not do what was planned does not stay. */
async function write(migration: GeneratedMigration, next: Snapshot): Promise<void> {
  const { name: className, file, snapshot } = migration;
  const old = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : undefined;
  await writeAtomically([
    { path: file, text: renderGeneratedMigration({ ...migration, className }) },
    { path: snapshot, text: encodeSnapshot(next) },
  ]);
  try {
    await readBack(migration, next);
  } catch (error) {
    rmSync(file, { force: true });
    if (old === undefined) rmSync(snapshot, { force: true });
    else await writeAtomically([{ path: snapshot, text: old }]);
    throw error;
  }
}
