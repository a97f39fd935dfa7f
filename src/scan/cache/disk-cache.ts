import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { factsVersion, type ModuleFacts } from '../facts/module-facts.ts';
import type { FactsCache } from './facts-cache.ts';

const header = `moult facts ${factsVersion}`;
const hashLength = 64;

/**
 * A cache in one file of `directory`, read in one go and written atomically: a header, then a line per entry of hash and
 * JSON. A file that is damaged or of another version counts as empty; a folder that cannot be written is no error.
 */
export class DiskCache implements FactsCache {
  readonly #directory: string;
  readonly #lines: Map<string, string>;
  readonly #used = new Set<string>();
  #changed = false;

  constructor(directory: string) {
    this.#directory = directory;
    this.#lines = readLines(join(directory, 'facts'));
  }

  get(hash: string): ModuleFacts | undefined {
    const line = this.#lines.get(hash);
    const facts = line === undefined ? undefined : parse(line);
    if (facts !== undefined) this.#used.add(hash);
    return facts;
  }

  set(hash: string, facts: ModuleFacts): void {
    this.#lines.set(hash, JSON.stringify(facts));
    this.#used.add(hash);
    this.#changed = true;
  }

  async flush(): Promise<void> {
    if (!this.#changed && this.#used.size === this.#lines.size) return;
    const entries = [...this.#lines].filter(([hash]) => this.#used.has(hash)).map(([hash, line]) => `${hash}${line}`);
    const temporary = join(this.#directory, `facts.${process.pid}.new`);
    try {
      await mkdir(this.#directory, { recursive: true });
      await writeFile(temporary, `${[header, ...entries].join('\n')}\n`);
      await rename(temporary, join(this.#directory, 'facts'));
    } catch {
      // Without a cache the next run is only slower.
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }
}

function readLines(file: string): Map<string, string> {
  const lines = new Map<string, string>();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return lines;
  }
  let start = text.indexOf('\n') + 1;
  if (text.slice(0, start - 1) !== header) return lines;
  for (let end = text.indexOf('\n', start); end !== -1; end = text.indexOf('\n', start)) {
    lines.set(text.slice(start, start + hashLength), text.slice(start + hashLength, end));
    start = end + 1;
  }
  return lines;
}

function parse(line: string): ModuleFacts | undefined {
  try {
    const facts: unknown = JSON.parse(line);
    // The version in the header vouches for the shape.
    return typeof facts === 'object' && facts !== null ? (facts as ModuleFacts) : undefined;
  } catch {
    return undefined;
  }
}
