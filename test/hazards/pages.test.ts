import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hazardPages } from '../../src/hazards/index.ts';

const FOLDER = fileURLToPath(new URL('../../docs/hazards', import.meta.url));

test('docs/hazards has a page for every rule, as the rules say', () => {
  const written = readdirSync(FOLDER).map((path) => ({ path, text: readFileSync(join(FOLDER, path), 'utf8') }));
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  expect(written.toSorted(byPath)).toEqual(hazardPages().toSorted(byPath));
});
