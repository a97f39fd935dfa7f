import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { PGlite } from '@electric-sql/pglite';

/** Level 1 packs 40 MB to 5 MB in a fifth of a second. */
const FASTEST = { level: 1 };

/** An empty database from an earlier start, or `null` when there is none of this version of PGlite. */
export async function readTemplate(cacheFolder: string): Promise<Blob | null> {
  try {
    const packed = await readFile(templateFile(cacheFolder));
    return new Blob([await promisify(gunzip)(packed)], { type: 'application/x-tar' });
  } catch {
    return null; // missing or damaged: the database is created from nothing
  }
}

/** Keeps a database that was just created for the next start. A cache that can't be written is no failure. */
export async function writeTemplate(cacheFolder: string, database: PGlite): Promise<void> {
  const unfinished = join(cacheFolder, `${randomUUID()}.tmp`);
  try {
    const dump = await database.dumpDataDir('none');
    const packed = await promisify(gzip)(Buffer.from(await dump.arrayBuffer()), FASTEST);
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(unfinished, packed);
    await rename(unfinished, templateFile(cacheFolder));
  } catch {
    await rm(unfinished, { force: true }).catch(() => {});
  }
}

function templateFile(cacheFolder: string): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = createRequire(entry)('../package.json') as { version: string }; // every package.json has one
  return join(cacheFolder, `pglite-${version}.tar.gz`);
}
