import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

import type { Filling } from '../app/index.ts';
import type { Settings } from '../config/index.ts';
import { findMigrations } from '../migrations/index.ts';
import { buildStamp } from '../version/index.ts';

const LENGTH = 24;

/** Stands for everything that decides what is in a filled database: the files of migrations and seeds, and what runs them. */
export async function fillingKey(
  settings: Settings,
  { migrations, seedsFor }: Filling,
  extensions: readonly string[],
): Promise<string> {
  const wanted = new Set(migrations.map(({ file }) => file));
  const others = (await findMigrations(settings.migrations)).filter(({ file }) => !wanted.has(file));
  const later = new Set(others.map(({ file }) => file));
  const files = [
    ...(await filesIn(settings.migrations)).filter((file) => !later.has(file)),
    ...(seedsFor === undefined ? [] : await filesIn(settings.seeds)),
  ];
  const hash = createHash('sha256');
  hash.update(JSON.stringify([buildStamp(), settings.journal, extensions, seedsFor ?? null]));
  for (const file of files) {
    const text = await readFile(file);
    hash.update(JSON.stringify([relative(settings.root, file), text.length])).update(text);
  }
  return hash.digest('hex').slice(0, LENGTH);
}

/** With what lies in folders inside: rows in JSON, code that several seeds share. */
async function filesIn(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
