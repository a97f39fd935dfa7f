import type { Operation } from '../operation.ts';
import { findCircles } from './circles.ts';

/** For each step, those that come before it. */
export type Prerequisites<Step> = ReadonlyMap<Step, readonly Step[]>;

/**
 * Finds for each step those that must come before it, in their own order. Where steps would wait for each other, what
 * only a text names is left aside: as little as possible, and the least likely first.
 */
export function findPrerequisites<Step extends Operation>(steps: readonly Step[]): Prerequisites<Step> {
  const index = indexSteps(steps);
  const all = inOrder(steps, (step) => GRADES.flatMap((grade) => earlierSteps(grade(step.effects), index)));
  const circles = findCircles(steps, all);
  if (circles.size === 0) return all;
  const edges = GRADES.map((grade) => new Map(steps.map((step) => [step, earlierSteps(grade(step.effects), index)])));
  const [sure = new Map<Step, Step[]>(), ...guesses] = edges;
  const known = new Map(steps.map((step) => [step, new Set(sure.get(step))]));
  for (const guess of guesses) addGuesses(guess, known, circles);
  return inOrder(steps, (step) => known.get(step) ?? []);
}

/** Keys by what the steps that come before do to them. */
interface Wants {
  readonly made?: readonly string[];
  readonly dropped?: readonly string[];
  /** Released for sure, or as far as a text tells. */
  readonly released?: readonly string[];
  readonly likelyReleased?: readonly string[];
  readonly perhapsReleased?: readonly string[];
}

const changed = ({ drops = [], alters = [] }: Operation['effects']): string[] => [...drops, ...alters];

/** What a step waits for: from what is known to what is a matter of taste. */
const GRADES: readonly ((effects: Operation['effects']) => Wants)[] = [
  (effects) => ({ made: effects.needs ?? [], dropped: effects.creates ?? [], released: changed(effects) }),
  (effects) => ({ made: effects.likelyNeeds ?? [], likelyReleased: changed(effects) }),
  (effects) => ({ made: effects.mayNeed ?? [], perhapsReleased: changed(effects) }),
  (effects) => ({ made: effects.prefers ?? [] }),
];

/** The steps by what they do to a key. */
type StepIndex<Step> = Readonly<Record<keyof Wants, ReadonlyMap<string, readonly Step[]>>>;

function indexSteps<Step extends Operation>(steps: readonly Step[]): StepIndex<Step> {
  return {
    made: indexBy(steps, ({ effects }) => [...(effects.creates ?? []), ...(effects.alters ?? [])]),
    dropped: indexBy(steps, ({ effects }) => effects.drops ?? []),
    released: indexBy(steps, ({ effects }) => effects.releases ?? []),
    likelyReleased: indexBy(steps, ({ effects }) => effects.likelyReleases ?? []),
    perhapsReleased: indexBy(steps, ({ effects }) => effects.mayRelease ?? []),
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

const VERBS = ['made', 'dropped', 'released', 'likelyReleased', 'perhapsReleased'] as const;

function earlierSteps<Step>(wants: Wants, index: StepIndex<Step>): Step[] {
  return VERBS.flatMap((verb) => (wants[verb] ?? []).flatMap((key) => index[verb].get(key) ?? []));
}

function inOrder<Step>(steps: readonly Step[], earlierOf: (step: Step) => Iterable<Step>): Prerequisites<Step> {
  const rank = new Map(steps.map((step, index) => [step, index]));
  return new Map(
    steps.map((step) => {
      const earlier = new Set(earlierOf(step));
      earlier.delete(step);
      return [step, [...earlier].toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))];
    }),
  );
}

/**
 * Adds to what is known what closes no circle.
 *
 * @param circles the steps that are in a circle when all counts: there is none among the others
 */
function addGuesses<Step>(
  guess: ReadonlyMap<Step, readonly Step[]>,
  known: ReadonlyMap<Step, Set<Step>>,
  circles: ReadonlyMap<Step, number>,
): void {
  for (const [step, earlier] of guess) {
    const circle = circles.get(step);
    for (const other of earlier) {
      const isApart = circle === undefined || circles.get(other) !== circle;
      if (isApart || !waits(other, step, { known, circles })) known.get(step)?.add(other);
    }
  }
}

interface Waiting<Step> {
  readonly known: ReadonlyMap<Step, ReadonlySet<Step>>;
  readonly circles: ReadonlyMap<Step, number>;
}

/** Whether a step waits for another one of its circle. */
function waits<Step>(step: Step, other: Step, { known, circles }: Waiting<Step>): boolean {
  const circle = circles.get(other);
  const seen = new Set<Step>([step]);
  for (const current of seen) {
    if (current === other) return true;
    for (const earlier of known.get(current) ?? []) if (circles.get(earlier) === circle) seen.add(earlier);
  }
  return false;
}
