import { resolve } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { ConnectOptions, Connection, Driver, DriverOptions } from './connection.ts';
import { EmbeddedConnection } from './embedded-connection.ts';
import { startEmbedded } from './embedded-start.ts';
import { lockFolder } from './folder-lock.ts';

/**
 * The driver for PGlite. The database starts with the first `connect`; all connections share its one session.
 *
 * @param folder `null` for a database in memory
 */
export function embeddedDriver(folder: string | null, label: string, options: DriverOptions): Driver {
  return new EmbeddedDriver(folder === null ? null : resolve(folder), label, options);
}

export interface EmbeddedOptions extends DriverOptions {
  /** The database starts as a copy of this one. */
  readonly dump?: Blob;
}

export class EmbeddedDriver implements Driver {
  readonly kind = 'embedded';
  readonly label: string;
  readonly #folder: string | null;
  readonly #options: EmbeddedOptions;
  #started: Promise<PGlite> | undefined;
  #unlock: () => void = () => {};

  constructor(folder: string | null, label: string, options: EmbeddedOptions) {
    this.#folder = folder;
    this.label = label;
    this.#options = options;
  }

  async connect(options: ConnectOptions = {}): Promise<Connection> {
    const database = await this.instance();
    const connection = new EmbeddedConnection(database, this.label, options.onNotice);
    await connection.start(options.applicationName ?? 'moult');
    return connection;
  }

  /** PGlite itself, for programs that speak to it. */
  instance(): Promise<PGlite> {
    this.#started ??= this.#start().catch((error: unknown) => {
      this.#started = undefined; // the next one may find the folder free
      throw error;
    });
    return this.#started;
  }

  /** All that the database holds now. */
  async dump(): Promise<Blob> {
    const database = await this.instance();
    await database.exec('checkpoint;'); // else the next start would repeat what was done
    return await database.dumpDataDir('none');
  }

  async close(): Promise<void> {
    const started = this.#started;
    this.#started = undefined;
    try {
      await (await started?.catch(() => undefined))?.close();
    } finally {
      this.#unlock();
    }
  }

  async #start(): Promise<PGlite> {
    const { lockWait = 0, cacheFolder, extensions = [], dump } = this.#options;
    if (this.#folder !== null) this.#unlock = await lockFolder(this.#folder, lockWait);
    try {
      return await startEmbedded({
        folder: this.#folder,
        label: this.label,
        extensions: typeof extensions === 'function' ? await extensions() : extensions,
        ...(cacheFolder === undefined ? {} : { cacheFolder }),
        ...(dump === undefined ? {} : { dump }),
      });
    } catch (error) {
      this.#unlock();
      throw error;
    }
  }
}
