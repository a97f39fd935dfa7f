import { join } from 'node:path';

import { embeddedExtensions, fillDatabase } from '../app/index.ts';
import type { Filling } from '../app/index.ts';
import type { Settings } from '../config/index.ts';
import { prepareEmbedded } from '../database/index.ts';
import type { Driver, EmbeddedDriver } from '../database/index.ts';
import { fillingKey } from './filling-key.ts';

/** A database of one test. */
export interface Copy {
  readonly driver: Driver;
  /** On a server. */
  readonly url?: string;
  /** Without a server. */
  readonly embedded?: EmbeddedDriver;
  /** Ends it, and begins it anew, on a server under the same name. */
  again(): Promise<Copy>;
  /** Closes it, and drops it. */
  end(): Promise<void>;
}

export interface CopyOptions {
  readonly settings: Settings;
  readonly filling: Filling;
  /** Of a server; in memory unless given. */
  readonly url?: string;
  /** `false`: fill it anew. */
  readonly cache?: boolean;
}

/** Fills a database once, and gives what makes copies of it. */
export async function openCopies(options: CopyOptions): Promise<() => Promise<Copy>> {
  const { settings, filling, url, cache: keep = true } = options;
  const fill = (driver: Driver): Promise<void> => fillDatabase(driver, settings, filling);
  const extensions = await embeddedExtensions(settings);
  const key = await fillingKey(settings, filling, extensions);
  if (url !== undefined) {
    const { serverCopies } = await import('./server-copies.ts');
    return serverCopies({ url, key, fill, keep });
  }
  const cacheFolder = join(settings.local, 'cache');
  const open = await prepareEmbedded({ key, cacheFolder, extensions, fill, keep });
  const copy = async (): Promise<Copy> => {
    const driver = open();
    const end = (): Promise<void> => driver.close();
    return { driver, embedded: driver, end, again: () => end().then(copy) };
  };
  return copy;
}
