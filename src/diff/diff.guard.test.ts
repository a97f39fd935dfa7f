import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

import { STRUCTURE } from '../schema/index.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const kinds = Object.entries(STRUCTURE).flatMap(([kind, { collection }]) => [kind, collection]);

it.each(sources)('%s names no kind of object', (name) => {
  const source = readFileSync(`${folder}${name}`, 'utf8');
  const quoted = kinds.filter((kind) =>
    [`'${kind}'`, `"${kind}"`, `\`${kind}\``, `.${kind}`].some((use) => source.includes(use)),
  );
  expect(quoted).toEqual([]);
});

it('reads every file of the differ', () => {
  expect(sources).toEqual(['change.ts', 'diff.ts', 'index.ts', 'invert-changes.ts']);
});
