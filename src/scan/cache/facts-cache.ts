import type { ModuleFacts } from '../facts/module-facts.ts';

/** Facts by the hash of the text they were read from. */
export interface FactsCache {
  get(hash: string): ModuleFacts | undefined;
  set(hash: string, facts: ModuleFacts): void;
  /** Writes what is new and drops what this run did not ask for. */
  flush(): Promise<void>;
}

/** A cache that keeps nothing. */
export const noCache: FactsCache = {
  get: () => undefined,
  set: () => undefined,
  flush: async () => undefined,
};
