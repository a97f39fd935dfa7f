import type { Operation } from '../operation.ts';

/** For each step, those that come before it. */
export type Prerequisites<Step> = ReadonlyMap<Step, readonly Step[]>;

/**
 * Finds for each step those that must come before it, in their own order. Where steps would wait for each other, what
 * is merely named does not count.
 */
export function findPrerequisites<Step extends Operation>(steps: readonly Step[]): Prerequisites<Step> {
  const index = indexSteps(steps);
  const all = collect(steps, (step) => [...mustPrecede(step, index), ...mayPrecede(step, index)]);
  const group = findCircles(steps, all);
  if (group.size === 0) return all;
  return collect(steps, (step) => {
    const mine = group.get(step);
    const named = mayPrecede(step, index).filter((other) => mine === undefined || group.get(other) !== mine);
    return [...mustPrecede(step, index), ...named];
  });
}

/** The steps by what they do to a key. */
interface StepIndex<Step> {
  /** Create or alter it. */
  readonly makers: ReadonlyMap<string, readonly Step[]>;
  readonly droppers: ReadonlyMap<string, readonly Step[]>;
  readonly releasers: ReadonlyMap<string, readonly Step[]>;
  readonly possibleReleasers: ReadonlyMap<string, readonly Step[]>;
}

function indexSteps<Step extends Operation>(steps: readonly Step[]): StepIndex<Step> {
  return {
    makers: indexBy(steps, ({ effects }) => [...(effects.creates ?? []), ...(effects.alters ?? [])]),
    droppers: indexBy(steps, ({ effects }) => effects.drops ?? []),
    releasers: indexBy(steps, ({ effects }) => effects.releases ?? []),
    possibleReleasers: indexBy(steps, ({ effects }) => effects.mayRelease ?? []),
  };
}

function indexBy<Step>(steps: readonly Step[], keysOf: (step: Step) => readonly string[]): Map<string, Step[]> {
  const index = new Map<string, Step[]>();
  for (const step of steps) {
    for (const key of keysOf(step)) {
      const entry = index.get(key);
      if (entry === undefined) index.set(key, [step]);
      else entry.push(step);
    }
  }
  return index;
}

function mustPrecede<Step extends Operation>({ effects }: Step, index: StepIndex<Step>): Step[] {
  const { creates = [], drops = [], alters = [], needs = [] } = effects;
  return [
    ...needs.flatMap((key) => index.makers.get(key) ?? []),
    ...creates.flatMap((key) => index.droppers.get(key) ?? []),
    ...[...drops, ...alters].flatMap((key) => index.releasers.get(key) ?? []),
  ];
}

function mayPrecede<Step extends Operation>({ effects }: Step, index: StepIndex<Step>): Step[] {
  const { drops = [], alters = [], mayNeed = [] } = effects;
  return [
    ...mayNeed.flatMap((key) => index.makers.get(key) ?? []),
    ...[...drops, ...alters].flatMap((key) => index.possibleReleasers.get(key) ?? []),
  ];
}

function collect<Step>(steps: readonly Step[], earlierOf: (step: Step) => Step[]): Map<Step, readonly Step[]> {
  const rank = new Map(steps.map((step, index) => [step, index]));
  return new Map(
    steps.map((step) => {
      const earlier = new Set(earlierOf(step));
      earlier.delete(step);
      return [step, [...earlier].toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))];
    }),
  );
}

/** The steps that wait for each other, directly or by way of others: step → number of its circle (Tarjan's algorithm). */
function findCircles<Step>(steps: readonly Step[], prerequisites: Prerequisites<Step>): Map<Step, number> {
  const order = new Map<Step, number>();
  const lowest = new Map<Step, number>();
  const open: Step[] = [];
  const isOpen = new Set<Step>();
  const circles = new Map<Step, number>();
  const low = (step: Step): number => lowest.get(step) ?? 0;
  const visit = (step: Step): void => {
    order.set(step, order.size);
    lowest.set(step, order.size - 1);
    open.push(step);
    isOpen.add(step);
    for (const earlier of prerequisites.get(step) ?? []) {
      if (!order.has(earlier)) {
        visit(earlier);
        lowest.set(step, Math.min(low(step), low(earlier)));
      } else if (isOpen.has(earlier)) lowest.set(step, Math.min(low(step), order.get(earlier) ?? 0));
    }
    if (low(step) !== order.get(step)) return;
    const circle = open.splice(open.lastIndexOf(step));
    for (const member of circle) {
      isOpen.delete(member);
      if (circle.length > 1) circles.set(member, low(step));
    }
  };
  for (const step of steps) if (!order.has(step)) visit(step);
  return circles;
}
