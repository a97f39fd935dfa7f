import { expect, test } from 'vitest';
import { pauseBefore } from './retry.ts';
import { addToHash } from './statements-hash.ts';

test('pauses twice as long each time, up to half a minute, and spreads them', () => {
  const pauses = (random: number) =>
    [1, 2, 3, 4, 5, 6, 7].map((attempt) => pauseBefore(attempt, { first: 1_000, random }));
  expect(pauses(0.5)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(pauses(0)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
});

test('the hash of statements tells texts, parameters, their order and what came before apart', () => {
  const hashes = [
    addToHash('', 'a', []),
    addToHash('', 'b', []),
    addToHash('', 'a', [1]),
    addToHash('', 'a', ['1']),
    addToHash('', 'a', [1n]),
    addToHash(addToHash('', 'a', []), 'b', []),
    addToHash(addToHash('', 'b', []), 'a', []),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(addToHash('', 'a', [{ at: new Date(0) }])).toBe(addToHash('', 'a', [{ at: new Date(0) }]));
});
