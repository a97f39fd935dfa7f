import { expect, test } from 'vitest';
import type { MoultError } from '../../errors/index.ts';
import type { Seed } from '../../migrations/index.ts';
import { Seeder } from '../../migrations/seeds/seeder.ts';
import { type SeedWish, chooseSeeds } from './choose-seeds.ts';

class Nothing extends Seeder {
  override up(): void {}
}

function seed(name: string, dependsOn: readonly string[] = [], environments: readonly string[] | null = null): Seed {
  return { name, file: { name, file: `${name}.ts`, checksum: '' }, seeder: new Nothing(), dependsOn, environments };
}

const namesOf = (seeds: readonly Seed[], wish: Partial<SeedWish> = {}): string[] =>
  chooseSeeds({ seeds, environment: 'test', ...wish }).map(({ name }) => name);

function problemsOf(seeds: readonly Seed[], wish: Partial<SeedWish> = {}): string[] {
  try {
    namesOf(seeds, wish);
  } catch (error) {
    return (error as MoultError).problems.map(({ message }) => message); // nothing else is thrown
  }
  return [];
}

test('each stands behind those it depends on, else they are in the order of their names', () => {
  expect(namesOf([seed('a', ['z', 'c']), seed('b'), seed('c', ['z']), seed('z')])).toEqual(['z', 'c', 'a', 'b']);
});

test('those of other environments are left out', () => {
  expect(
    namesOf([seed('a', [], ['production']), seed('b', [], ['dev', 'test']), seed('c', [], []), seed('d')]),
  ).toEqual(['b', 'd']);
});

test('one seed runs with all that it rests on', () => {
  const seeds = [seed('a'), seed('b', ['a']), seed('c', ['b']), seed('d', ['a'])];
  expect(namesOf(seeds, { only: 'c' })).toEqual(['a', 'b', 'c']);
});

test('every dependency that is no seed is told, and every circle with its way', () => {
  expect(problemsOf([seed('a', ['b', 'contries']), seed('b', ['c']), seed('c', ['a']), seed('d', ['d'])])).toEqual([
    'These seeds depend on each other: a → b → c → a',
    'The seed a depends on contries, which is no seed',
    'These seeds depend on each other: d → d',
  ]);
});

test('a dependency that does not run there is told', () => {
  expect(problemsOf([seed('a', ['b']), seed('b', [], ['dev'])])).toEqual([
    'The seed a runs here, and depends on b, which runs in dev alone',
  ]);
  expect(problemsOf([seed('a', ['b'], ['dev']), seed('b', [], ['dev'])])).toEqual([]);
});

test('a name that is no seed, or one of another environment, is refused', () => {
  const seeds = [seed('countries'), seed('demo', [], ['dev'])];
  expect(problemsOf(seeds, { only: 'contries' })).toEqual(['No seed is named contries']);
  expect(problemsOf(seeds, { only: 'demo' })).toEqual(['The seed demo is not for test']);
});
