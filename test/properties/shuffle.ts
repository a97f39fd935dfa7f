import { namedSet } from '../../src/schema/index.ts';
import { chance } from './mix-drafts.ts';
import type { Chance } from './mix-drafts.ts';

/** The same value with the keys of all its objects in another order, but for the named ones. Lists keep theirs. */
export function shuffleKeys<Value>(value: Value, seed: number, kept: readonly string[] = []): Value {
  return shuffled(value, chance(seed), kept) as Value; // only the order of keys is another
}

function shuffled(value: unknown, next: Chance, kept: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, next, kept));
  if (typeof value !== 'object' || value === null) return value;
  return namedSet(
    inOrder(Object.entries(value), next).map(([name, item]) => [
      name,
      kept.includes(name) ? item : shuffled(item, next, kept),
    ]),
  );
}

/** The same items in another order. */
export function shuffleList<Item>(items: readonly Item[], seed: number): Item[] {
  return inOrder(items, chance(seed));
}

function inOrder<Item>(items: readonly Item[], next: Chance): Item[] {
  return items
    .map((item) => ({ item, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
