import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomically } from './write-atomically.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moult-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entries = (): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .toSorted((a, b) => a.localeCompare(b));

test('writes new files and replaces old ones, and leaves nothing else', async () => {
  writeFileSync(join(folder, 'b'), 'old');
  await writeAtomically([
    { path: join(folder, 'deep/er/a'), text: 'A' },
    { path: join(folder, 'b'), text: 'B' },
  ]);
  expect([readFileSync(join(folder, 'deep/er/a'), 'utf8'), readFileSync(join(folder, 'b'), 'utf8')]).toEqual([
    'A',
    'B',
  ]);
  expect(entries()).toEqual(['b', 'deep', 'deep/er', 'deep/er/a']);
});

test('leaves everything as it was when a folder can not be written', async () => {
  writeFileSync(join(folder, 'file'), 'old');
  const files = [
    { path: join(folder, 'new/a'), text: 'A' },
    { path: join(folder, 'file'), text: 'B' },
    { path: join(folder, 'file/below'), text: 'C' },
  ];
  await expect(writeAtomically(files)).rejects.toMatchObject({ code: 'MIGRATION_NOT_WRITTEN' });
  expect(readdirSync(folder, { recursive: true })).toEqual(['file']);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old');
});

test('puts back what was replaced when a later rename fails', async () => {
  writeFileSync(join(folder, 'first'), 'old');
  mkdirSync(join(folder, 'taken/by a folder'), { recursive: true });
  const files = [
    { path: join(folder, 'first'), text: 'new' },
    { path: join(folder, 'second'), text: 'new' },
    { path: join(folder, 'taken'), text: 'new' },
  ];
  await expect(writeAtomically(files)).rejects.toMatchObject({ code: 'MIGRATION_NOT_WRITTEN' });
  expect(readFileSync(join(folder, 'first'), 'utf8')).toBe('old');
  expect(existsSync(join(folder, 'second'))).toBe(false);
  expect(entries()).toEqual(['first', 'taken', 'taken/by a folder']);
});
