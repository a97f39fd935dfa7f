import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findMigrations } from './find-migrations.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moult-find-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text = ''): void => writeFileSync(join(folder, name), text);

test('finds migrations in the order of their names and prefers the TypeScript', async () => {
  for (const name of ['Migration20260102000000_b.ts', 'Migration20260102000000_b.js', 'Migration20260102000000_b.d.ts'])
    write(name);
  for (const name of ['Migration20260101000000_a.mjs', 'Migration20260101000000_a.js.map', 'helper.ts', 'README.md'])
    write(name);
  write('Migration20260103000000_c.test.ts');
  expect((await findMigrations(folder)).map(({ name, file }) => [name, file])).toEqual([
    ['Migration20260101000000_a', join(folder, 'Migration20260101000000_a.mjs')],
    ['Migration20260102000000_b', join(folder, 'Migration20260102000000_b.ts')],
  ]);
});

test('the checksum does not depend on the line ends, but on the content and the kind of the file', async () => {
  write('Migration20260101000000.ts', 'a\nb\n');
  write('Migration20260102000000.ts', 'a\r\nb\r\n');
  write('Migration20260103000000.ts', 'a\nc\n');
  write('Migration20260104000000.js', 'a\nb\n');
  const [lf, crlf, other, js] = (await findMigrations(folder)).map((file) => file.checksum);
  expect(lf).toBe('ts-sha256:911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2');
  expect(crlf).toBe(lf);
  expect(other).not.toBe(lf);
  expect(js).toBe(lf?.replace('ts-', 'js-'));
});

test('refuses a file that begins like a migration and is none', async () => {
  write('Migration2026_typo.ts');
  await expect(findMigrations(folder)).rejects.toMatchObject({ code: 'MIGRATION_FILE_NAME' });
});

test('no folder holds no migrations, a file is no folder', async () => {
  expect(await findMigrations(join(folder, 'none'))).toEqual([]);
  write('file');
  await expect(findMigrations(join(folder, 'file'))).rejects.toMatchObject({ code: 'MIGRATION_FOLDER' });
});
