import { namedSet } from '../../src/schema/index.ts';
import { chance } from './mix-drafts.ts';
import type { Chance } from './mix-drafts.ts';

/** The same value with the keys of all its objects in another order. Lists keep theirs. */
export function shuffleKeys<Value>(value: Value, seed: number): Value {
  return shuffled(value, chance(seed)) as Value; // only the order of keys is another
}

function shuffled(value: unknown, next: Chance): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, next));
  if (typeof value !== 'object' || value === null) return value;
  return namedSet(inOrder(Object.entries(value), next).map(([name, item]) => [name, shuffled(item, next)]));
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
