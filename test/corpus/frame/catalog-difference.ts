import { isDeepStrictEqual } from 'node:util';

import type { CatalogFacts } from './catalog-reader.ts';

/** What two catalogs say differently, by object; empty when they are equal. */
export function difference(expected: CatalogFacts, found: CatalogFacts): Record<string, unknown> {
  const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
  const differing = [...names].filter((name) => !isDeepStrictEqual(expected[name], found[name]));
  return Object.fromEntries(differing.map((name) => [name, { expected: expected[name], found: found[name] }]));
}
