import { nearest, seedDependencyElsewhere, seedElsewhere, seedUnknown, seedsWrong } from '../../errors/index.ts';
import type { Seed } from '../../migrations/index.ts';
import { orderSeeds } from './order-seeds.ts';

export interface SeedWish {
  readonly seeds: readonly Seed[];
  /** `development` */
  readonly environment: string;
  /** The name of one seed: it runs alone, with those that it depends on. */
  readonly only?: string;
}

/**
 * The seeds that an environment wants, in the order in which they run.
 *
 * @throws MoultError when one depends on something that is not there, or does not run there
 */
export function chooseSeeds({ seeds, environment, only }: SeedWish): readonly Seed[] {
  const ordered = orderSeeds(seeds);
  const byName = new Map(ordered.map((seed) => [seed.name, seed]));
  const here = ordered.filter((seed) => runsIn(seed, environment));
  const problems = here.flatMap(({ name, dependsOn }) =>
    dependsOn.flatMap((needed) => {
      const places = byName.get(needed)?.environments ?? [];
      return places.length === 0 || places.includes(environment) ? [] : [seedDependencyElsewhere(name, needed, places)];
    }),
  );
  if (problems.length > 0) throw seedsWrong(problems);
  if (only === undefined) return here;
  const wanted = byName.get(only);
  if (wanted === undefined) throw seedUnknown(only, nearest(only, [...byName.keys()]));
  if (!runsIn(wanted, environment)) throw seedElsewhere(only, environment, wanted.environments ?? []);
  const needed = new Set<string>([only]);
  for (const { name, dependsOn } of here.toReversed()) {
    if (needed.has(name)) for (const dependency of dependsOn) needed.add(dependency);
  }
  return here.filter(({ name }) => needed.has(name));
}

export function runsIn({ environments }: Seed, environment: string): boolean {
  return environments === null || environments.includes(environment);
}
