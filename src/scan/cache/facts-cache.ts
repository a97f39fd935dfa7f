import type { EntityDescriptor } from '../../mapping/index.ts';
import type { ModuleFacts } from '../facts/module-facts.ts';
import type { ScanInputs, ScanResult } from './scan-result.ts';

/** What earlier runs found out: facts by the hash of the text they were read from, and the last result as a whole. */
export interface FactsCache {
  /** Folder of the cache, when it is kept on disk. */
  readonly directory?: string;
  get(hash: string): ModuleFacts | undefined;
  set(hash: string, facts: ModuleFacts): void;
  result(): ScanResult | undefined;
  /** Writes the result and new facts, and drops facts this run did not ask for. */
  flush(result?: { readonly inputs: ScanInputs; readonly descriptors: readonly EntityDescriptor[] }): Promise<void>;
}

/** A cache that keeps nothing. */
export const noCache: FactsCache = {
  get: () => undefined,
  set: () => undefined,
  result: () => undefined,
  flush: async () => undefined,
};
