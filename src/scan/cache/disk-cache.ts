import { join } from 'node:path';
import type { EntityDescriptor } from '../../mapping/index.ts';
import type { ModuleFacts } from '../facts/module-facts.ts';
import { parseCacheLine, readCacheFile, writeCacheFile } from './cache-file.ts';
import type { FactsCache } from './facts-cache.ts';
import type { ScanInputs, ScanResult } from './scan-result.ts';

const hashLength = 64;

/**
 * A cache of two files in `directory`: `facts`, a line per entry of hash and JSON, read in one go when a file changed, and
 * `result`, the last scan as a whole. Damaged files and entries count as missing.
 */
export class DiskCache implements FactsCache {
  readonly directory: string;
  readonly #facts: string;
  readonly #result: string;
  readonly #used = new Map<string, string>();
  #known: ReadonlyMap<string, string> | undefined;
  #changed = false;

  constructor(directory: string) {
    this.directory = directory;
    this.#facts = join(directory, 'facts');
    this.#result = join(directory, 'result');
  }

  get(hash: string): ModuleFacts | undefined {
    const line = this.#lines().get(hash);
    // The version in the file's header vouches for the shape.
    const facts: ModuleFacts | undefined = parseCacheLine(line);
    if (line !== undefined && facts !== undefined) this.#used.set(hash, line);
    return facts;
  }

  set(hash: string, facts: ModuleFacts): void {
    this.#used.set(hash, JSON.stringify(facts));
    this.#changed = true;
  }

  result(): ScanResult | undefined {
    const [first, second] = readCacheFile(this.#result);
    const inputs = parseCacheLine(first) as ScanInputs | undefined; // as with facts, the header vouches for the shape
    return inputs && { inputs, descriptors: () => (parseCacheLine(second) ?? []) as EntityDescriptor[] };
  }

  async flush(result?: {
    readonly inputs: ScanInputs;
    readonly descriptors: readonly EntityDescriptor[];
  }): Promise<void> {
    if (this.#changed || this.#used.size !== this.#lines().size) {
      await writeCacheFile(
        this.#facts,
        [...this.#used].map(([hash, line]) => `${hash}${line}`),
      );
    }
    if (result !== undefined)
      await writeCacheFile(this.#result, [JSON.stringify(result.inputs), JSON.stringify(result.descriptors)]);
  }

  #lines(): ReadonlyMap<string, string> {
    return (this.#known ??= new Map(
      readCacheFile(this.#facts).map((line) => [line.slice(0, hashLength), line.slice(hashLength)]),
    ));
  }
}
