import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildStamp } from '../../version/index.ts';

/** What another build cached may mean something else. */
const header = `moult facts ${buildStamp()}`;

/** The lines of a cache file after its header; none when it is missing, damaged, or of another version. */
export function readCacheFile(file: string): readonly string[] {
  try {
    const [first, ...lines] = readFileSync(file, 'utf8').split('\n');
    // The last line break shows that the file is whole.
    return first === header && lines.pop() === '' ? lines : [];
  } catch {
    return [];
  }
}

/** Writes beside the file and renames. A folder that cannot be written is no error: the next run is only slower. */
export async function writeCacheFile(file: string, lines: readonly string[]): Promise<void> {
  const temporary = `${file}.${process.pid}.new`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(temporary, `${[header, ...lines].join('\n')}\n`);
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** The object a cache line holds; undefined when it is damaged. */
export function parseCacheLine(line: string | undefined): object | undefined {
  try {
    const content: unknown = JSON.parse(line ?? '');
    return typeof content === 'object' && content !== null ? content : undefined;
  } catch {
    return undefined;
  }
}
