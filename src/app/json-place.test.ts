import { expect, it } from 'vitest';

import { MoultError } from '../errors/index.ts';
import type { Place } from '../errors/index.ts';
import { decodeSnapshot } from '../snapshot/index.ts';
import { withJsonPlace } from './json-place.ts';

async function placeIn(text: string): Promise<Place | undefined> {
  try {
    decodeSnapshot(text, 'a.json');
  } catch (error) {
    const located = await withJsonPlace(error, text);
    if (located instanceof MoultError) return located.problems[0]?.place;
  }
  return undefined;
}

it.each([
  ['a word', '{\n  "format": 1,\n  x\n}', { line: 3, column: 3, excerpt: '  x' }],
  ['a value', '{\n  "format": one\n}', { line: 2, column: 13, excerpt: '  "format": one' }],
  ['a comma too many', '{\n  "a": {},\n}', { line: 3, column: 1, excerpt: '}' }],
  ['an early end', '{\n  "format": 1', { line: 2, column: 14, excerpt: '  "format": 1' }],
])('points to %s', async (_what, text, place) => {
  expect(await placeIn(text)).toEqual({ file: 'a.json', ...place });
});

it('leaves other errors as they are', async () => {
  const error = new MoultError('input', []);
  expect(await withJsonPlace(error, '{')).toBe(error);
});
