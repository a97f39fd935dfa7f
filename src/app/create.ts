import { join } from 'node:path';

import { migrationNameEmpty } from '../errors/index.ts';
import {
  findMigrations,
  nextMigrationName,
  readMigrationName,
  renderMigration,
  writeAtomically,
} from '../migrations/index.ts';
import { loadSettings } from './project.ts';
import type { ProjectOptions } from './project.ts';

export interface CreateOptions extends ProjectOptions {
  /** What the migration does, in words: `backfill phone`. */
  readonly name: string;
  /** The time in the migration's name; the present unless given. */
  readonly now?: Date;
}

export interface CreateResult {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
}

/** Writes an empty migration to be filled by hand. */
export async function create(options: CreateOptions): Promise<CreateResult> {
  const { name, now = new Date() } = options;
  const settings = await loadSettings(options);
  const existing = (await findMigrations(settings.migrations)).map((migration) => migration.name);
  const className = nextMigrationName({ now, existing, name });
  if (readMigrationName(className)?.label === '') throw migrationNameEmpty(name);
  const file = join(settings.migrations, `${className}.ts`);
  await writeAtomically([{ path: file, text: renderMigration({ className, up: [], down: [] }) }]);
  return { name: className, file };
}
