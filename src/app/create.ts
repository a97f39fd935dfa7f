import { join } from 'node:path';

import type { Settings } from '../config/index.ts';
import { findMigrations, nextMigrationName, renderMigration, writeAtomically } from '../migrations/index.ts';

export interface CreateOptions {
  readonly settings: Settings;
  readonly name: string;
  readonly now: Date;
}

/** Writes an empty migration to be filled by hand. */
export async function create({ settings, name, now }: CreateOptions): Promise<{ name: string; file: string }> {
  const existing = (await findMigrations(settings.migrations)).map((migration) => migration.name);
  const className = nextMigrationName({ now, existing, name });
  const file = join(settings.migrations, `${className}.ts`);
  await writeAtomically([{ path: file, text: renderMigration({ className, up: [], down: [] }) }]);
  return { name: className, file };
}
