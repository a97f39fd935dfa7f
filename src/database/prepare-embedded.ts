import type { Driver } from './connection.ts';
import type { EmbeddedDriver } from './embedded-driver.ts';

export interface Preparation {
  /** Stands for everything that `fill` does: what was filled under the same key is used again. */
  readonly key: string;
  /** Where filled databases are kept, and the empty one. */
  readonly cacheFolder: string;
  /** Names of the extensions that the database may have. */
  readonly extensions: readonly string[];
  readonly fill: (driver: Driver) => Promise<void>;
  /** `false`: fill it anew, and keep nothing. */
  readonly keep: boolean;
}

/**
 * Fills an embedded database in memory, or takes what an earlier process has filled. Processes that begin at once wait for one.
 *
 * @returns opens a copy of it, as often as it is called; nothing that is done to one reaches another
 */
export async function prepareEmbedded(preparation: Preparation): Promise<() => EmbeddedDriver> {
  const { fillEmbedded } = await import('./fill-embedded.ts');
  return fillEmbedded(preparation);
}
