import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { MoultError } from '../errors/index.ts';
import { readDump, writeDump } from './dump-file.ts';
import { EmbeddedDriver } from './embedded-driver.ts';
import { embeddedVersion } from './embedded-template.ts';
import { lockFolder } from './folder-lock.ts';
import type { Preparation } from './prepare-embedded.ts';

const IN_MEMORY = 'pglite://memory';
/** Another process fills the same database meanwhile; after that time, milliseconds, this one does it too. */
const PATIENCE = 60_000;
const KEPT = 8;
const PREFIX = 'filled-';

/** By file: tests of one process share what was read. */
const dumps = new Map<string, Promise<Blob>>();

/** What `prepareEmbedded` does. */
export async function fillEmbedded(preparation: Preparation): Promise<() => EmbeddedDriver> {
  const { key, cacheFolder, extensions, keep } = preparation;
  const file = join(cacheFolder, `${PREFIX}${embeddedVersion()}-${key}.tar.gz`);
  const dump = await (keep ? sharedDump(file, preparation) : fill(preparation));
  return () => new EmbeddedDriver(null, IN_MEMORY, { cacheFolder, extensions, dump });
}

function sharedDump(file: string, preparation: Preparation): Promise<Blob> {
  const known = dumps.get(file);
  if (known !== undefined) return known;
  const making = readOrFill(file, preparation);
  dumps.set(file, making);
  making.catch(() => dumps.delete(file)); // the next one tries again
  return making;
}

async function readOrFill(file: string, preparation: Preparation): Promise<Blob> {
  const found = await readKept(file);
  if (found !== null) return found;
  const unlock = await lockFolder(file, PATIENCE).catch((error: unknown) => {
    if (error instanceof MoultError && error.outcome === 'locked') return () => {};
    throw error;
  });
  try {
    const made = await readKept(file);
    if (made !== null) return made;
    const dump = await fill(preparation);
    await writeDump(file, dump);
    await removeOld(preparation.cacheFolder).catch(() => {}); // another process may be doing the same
    return dump;
  } finally {
    unlock();
  }
}

async function fill({ cacheFolder, extensions, fill: fillWith }: Preparation): Promise<Blob> {
  const driver = new EmbeddedDriver(null, IN_MEMORY, { cacheFolder, extensions });
  try {
    await fillWith(driver);
    return await driver.dump();
  } finally {
    await driver.close();
  }
}

/** Notes that it was used. */
async function readKept(file: string): Promise<Blob | null> {
  const dump = await readDump(file);
  const now = new Date();
  if (dump !== null) await utimes(file, now, now).catch(() => {});
  return dump;
}

/** Every change of a migration leaves one behind. */
async function removeOld(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(PREFIX) && name.endsWith('.gz'));
  const files = await Promise.all(
    names.map(async (name) => ({ file: join(folder, name), used: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = files.toSorted((a, b) => b.used - a.used).slice(KEPT);
  await Promise.all(old.map(({ file }) => rm(file, { force: true })));
}
