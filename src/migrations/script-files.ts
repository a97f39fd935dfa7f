import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MoultError } from '../errors/index.ts';

/** A file of code in a folder of migrations or seeds. */
export interface ScriptFile {
  /** Its name without the ending. */
  readonly name: string;
  readonly file: string;
  /**
   * `ts-sha256:...` or `js-sha256:...`: the content with line feeds alone, so that a checkout on Windows equals; with the kind of the file, so
   * that a compiled migration is not taken for an edited one. Read when first asked for.
   */
  readonly checksum: string;
}

/** TypeScript wins over its own output beside it. */
const ENDINGS = ['.ts', '.mts', '.js', '.mjs', '.cjs'];
const NOT_CODE = ['.d.ts', '.d.mts', '.d.cts', '.test.ts', '.test.js', '.spec.ts', '.spec.js'];

/**
 * Finds the files of code that lie in a folder itself, in the order of their names. No folder means no files.
 *
 * @param unreadable makes the error of a folder that is none
 */
export async function findScripts(
  folder: string,
  unreadable: (folder: string) => MoultError,
): Promise<readonly ScriptFile[]> {
  const files = new Map<string, string>();
  for (const entry of await entriesOf(folder, unreadable)) {
    const ending = ENDINGS.find((candidate) => entry.endsWith(candidate));
    if (ending === undefined || NOT_CODE.some((other) => entry.endsWith(other))) continue;
    const name = entry.slice(0, -ending.length);
    const other = files.get(name);
    if (other === undefined || rank(ending) < rank(other)) files.set(name, ending);
  }
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, ending]) => new FoundFile(folder, name, ending));
}

class FoundFile implements ScriptFile {
  readonly name: string;
  readonly file: string;
  readonly #kind: 'ts' | 'js';
  #checksum: string | undefined;

  constructor(folder: string, name: string, ending: string) {
    this.name = name;
    this.file = join(folder, name + ending);
    this.#kind = ending.endsWith('ts') ? 'ts' : 'js';
  }

  get checksum(): string {
    this.#checksum ??= `${this.#kind}-sha256:${contentHash(readFileSync(this.file, 'utf8'))}`;
    return this.#checksum;
  }
}

function contentHash(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

function rank(ending: string): number {
  return ENDINGS.indexOf(ending);
}

async function entriesOf(folder: string, unreadable: (folder: string) => MoultError): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw unreadable(folder);
  }
}
