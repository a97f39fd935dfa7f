import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { embeddedDatabaseBroken } from '../errors/index.ts';
import { loadExtensions } from './embedded-extensions.ts';
import { readTemplate, writeTemplate } from './embedded-template.ts';

export interface EmbeddedStart {
  /** Absolute path; `null` for a database in memory. */
  readonly folder: string | null;
  readonly label: string;
  readonly cacheFolder?: string;
  /** Names of the extensions that the database may have. */
  readonly extensions: readonly string[];
  /** A database to begin with, instead of an empty one. */
  readonly dump?: Blob;
}

/** Starts PGlite on a folder, which is created when it is not there, or in memory. The caller holds the folder's lock. */
export async function startEmbedded(start: EmbeddedStart): Promise<PGlite> {
  const { PGlite: Embedded } = await import('@electric-sql/pglite');
  const { folder } = start;
  try {
    const extensions = await loadExtensions(start.extensions);
    if (folder === null) return await create((options) => Embedded.create({ ...options, extensions }), start);
    const unfinished = `${folder}.new`;
    if (existsSync(unfinished)) await rm(folder, { recursive: true, force: true });
    if (existsSync(folder)) return await Embedded.create({ dataDir: folder, extensions });
    await mkdir(dirname(folder), { recursive: true });
    await writeFile(unfinished, ''); // a process killed while it creates the folder leaves this behind
    const database = await create((options) => Embedded.create({ ...options, dataDir: folder, extensions }), start);
    await rm(unfinished);
    return database;
  } catch (error) {
    throw embeddedDatabaseBroken(start.label, error instanceof Error ? error.message : String(error), error);
  }
}

type Create = (options: { loadDataDir?: Blob }) => Promise<PGlite>;

/** Creating a database from nothing takes seconds: a copy of an empty one is kept in the cache folder. */
async function create(make: Create, { cacheFolder, dump }: EmbeddedStart): Promise<PGlite> {
  if (dump !== undefined) return make({ loadDataDir: dump });
  if (cacheFolder === undefined) return make({});
  const template = await readTemplate(cacheFolder);
  if (template !== null) {
    const started = await make({ loadDataDir: template }).catch(() => null);
    if (started !== null) return started;
  }
  const database = await make({});
  await writeTemplate(cacheFolder, database);
  return database;
}
