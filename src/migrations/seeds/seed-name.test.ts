import { expect, test } from 'vitest';
import { seedNames } from './seed-name.ts';

test.each([
  ['countries', 'countries', 'Countries'],
  ['demo users', 'demo-users', 'DemoUsers'],
  ['Länder_und DemoUsers', 'lander-und-demousers', 'LanderUndDemousers'],
  ['2026 prices', '2026-prices', 'Seed2026Prices'],
])('%s is file %s and class %s', (words, file, className) => {
  expect(seedNames(words)).toEqual({ file, className });
});

test('words without a letter name nothing', () => {
  expect(seedNames('日本')).toBeNull();
});
