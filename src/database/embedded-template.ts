import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { readDump, writeDump } from './dump-file.ts';

/** An empty database from an earlier start, or `null` when there is none of this version of PGlite. */
export function readTemplate(cacheFolder: string): Promise<Blob | null> {
  return readDump(templateFile(cacheFolder));
}

/** Keeps a database that was just created for the next start. */
export async function writeTemplate(cacheFolder: string, database: PGlite): Promise<void> {
  const dump = await database.dumpDataDir('none').catch(() => null);
  if (dump !== null) await writeDump(templateFile(cacheFolder), dump);
}

/** `0.5.16`: one version does not read what another one wrote. */
export function embeddedVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = createRequire(entry)('../package.json') as { version: string }; // every package.json has one
  return version;
}

function templateFile(cacheFolder: string): string {
  return join(cacheFolder, `pglite-${embeddedVersion()}.tar.gz`);
}
