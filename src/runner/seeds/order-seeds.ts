import { type Problem, nearest, seedCycle, seedDependencyUnknown, seedsWrong } from '../../errors/index.ts';
import type { Seed } from '../../migrations/index.ts';

/**
 * Puts every seed behind those it depends on, else in the order of their names.
 *
 * @throws MoultError with every dependency that is no seed, and every circle
 */
export function orderSeeds(seeds: readonly Seed[]): readonly Seed[] {
  const byName = new Map(seeds.map((seed) => [seed.name, seed]));
  const problems: Problem[] = [];
  const ordered = new Set<Seed>();
  const visit = (seed: Seed, path: readonly string[]): void => {
    if (ordered.has(seed)) return;
    const next = [...path, seed.name];
    if (path.includes(seed.name)) {
      problems.push(seedCycle(next.slice(path.indexOf(seed.name))));
      return;
    }
    for (const name of seed.dependsOn.toSorted()) {
      const needed = byName.get(name);
      if (needed === undefined)
        problems.push(seedDependencyUnknown(seed.name, name, nearest(name, [...byName.keys()])));
      else visit(needed, next);
    }
    ordered.add(seed);
  };
  for (const [, seed] of [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1))) visit(seed, []);
  if (problems.length > 0) throw seedsWrong(problems);
  return [...ordered];
}
