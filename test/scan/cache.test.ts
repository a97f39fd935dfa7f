import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskCache, scanSources, type FactsCache } from '../../src/scan/index.ts';
import { createProject } from './project.ts';

const entity = (name: string): string =>
  `import { Entity, PrimaryKey } from 'moult';\n@Entity() export class ${name} { @PrimaryKey() id!: number }\n`;

describe('the cache of facts', () => {
  let project: ReturnType<typeof createProject>;
  beforeEach(() => {
    project = createProject({ 'entities/a.ts': entity('A'), 'entities/b.ts': entity('B') });
  });
  afterEach(() => project.dispose());

  const directory = (): string => join(project.cwd, '.moult/cache');
  const scanWith = (cache: FactsCache): ReturnType<typeof scanSources> =>
    scanSources({ patterns: ['entities/*.ts'], cwd: project.cwd, cache });

  /** How many files had to be read by the parser. */
  async function missesOf(): Promise<number> {
    const cache = new DiskCache(directory());
    let misses = 0;
    await scanWith({
      get: (hash) => cache.get(hash),
      set: (hash, facts) => {
        misses += 1;
        cache.set(hash, facts);
      },
      // Each file is looked up, as if something else had changed.
      result: () => undefined,
      flush: (result) => cache.flush(result),
    });
    return misses;
  }

  it('reads only files whose text is new', async () => {
    const counts = [await missesOf(), await missesOf()];
    project.write({ 'entities/a.ts': entity('Changed') });
    expect([...counts, await missesOf(), await missesOf()]).toEqual([2, 0, 1, 0]);
  });

  it('gives the same descriptors with and without it', async () => {
    const first = await scanWith(new DiskCache(directory()));
    expect(await scanWith(new DiskCache(directory()))).toEqual(first);
  });

  it('drops entries that are no longer used', async () => {
    await missesOf();
    project.write({ 'entities/a.ts': entity('Changed') });
    await missesOf();
    expect(readFileSync(join(directory(), 'facts'), 'utf8').trim().split('\n')).toHaveLength(3);
  });

  it.each(['', 'rubbish', 'moult facts 0\n{}', 'moult facts 1\nshort\n'])(
    'ignores a damaged file: %j',
    async (text) => {
      await missesOf();
      writeFileSync(join(directory(), 'facts'), text);
      expect(await missesOf()).toBe(2);
    },
  );

  it('ignores a damaged entry', async () => {
    await missesOf();
    const [header, first, second] = readFileSync(join(directory(), 'facts'), 'utf8').split('\n');
    writeFileSync(join(directory(), 'facts'), [header, first?.slice(0, -5), second, ''].join('\n'));
    expect(await missesOf()).toBe(1);
  });

  it('returns the last result only while everything it depended on is the same', async () => {
    project.write({
      'entities/a.ts': `import { Entity, PrimaryKey, Property } from 'moult';\nimport { length } from '../shared';\n@Entity() export class A { @PrimaryKey() id!: number; @Property({ length }) a!: string }\n`,
      'shared/index.ts': 'export const length = 1;',
    });
    const lengthOf = async (): Promise<unknown> =>
      (await scanWith(new DiskCache(directory())))[0]?.properties[1]?.options.length;
    const lengths = [await lengthOf(), await lengthOf()];
    project.write({ 'shared/index.ts': 'export const length = 2;' });
    lengths.push(await lengthOf(), await lengthOf());
    // A file that now stands before the folder.
    project.write({ 'shared.ts': 'export const length = 3;' });
    lengths.push(await lengthOf());
    project.write({ 'entities/c.ts': entity('C') });
    expect(await scanWith(new DiskCache(directory()))).toHaveLength(3);
    expect(lengths).toEqual([1, 1, 2, 2, 3]);
  });

  it('takes an unchanged result from the disk', async () => {
    await scanWith(new DiskCache(directory()));
    const file = join(directory(), 'result');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"className":"A"', '"className":"Stored"'));
    expect((await scanWith(new DiskCache(directory()))).map(({ className }) => className)).toEqual(['Stored', 'B']);
  });

  it('does without when its folder cannot be made', async () => {
    project.write({ '.moult/cache': 'a file' });
    expect(await scanWith(new DiskCache(directory()))).toHaveLength(2);
  });
});
