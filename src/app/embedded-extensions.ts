import { readFile } from 'node:fs/promises';

import type { Settings } from '../config/index.ts';
import { extensionsIn } from '../database/index.ts';
import { findMigrations } from '../migrations/index.ts';

/** The extensions that an embedded database of a project may have: those that are declared, and those in its migrations. */
export async function embeddedExtensions({ declared, migrations }: Settings): Promise<string[]> {
  const files = await findMigrations(migrations);
  const texts = await Promise.all(files.map(({ file }) => readFile(file, 'utf8')));
  const names = (declared.extensions ?? []).map((one) => (typeof one === 'string' ? one : one.name));
  return [...new Set([...names, ...texts.flatMap(extensionsIn)])];
}
