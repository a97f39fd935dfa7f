import { bug } from '../errors/index.ts';
import { objectKey } from '../schema/index.ts';
import { PHASES } from './operation.ts';
import type { Operation } from './operation.ts';

/**
 * Orders steps so that each finds what it needs. Steps that nothing orders come by phase, then by object; the result is
 * the same for any order of the input.
 *
 * @throws MoultError with the path when steps wait for each other, which no set of rules may cause
 */
export function orderOperations<Step extends Operation>(operations: readonly Step[]): Step[] {
  const sorted = operations.toSorted(compare);
  const prerequisites = findPrerequisites(sorted);
  const ordered = new Set<Step>();
  const visit = (step: Step, path: readonly Step[]): void => {
    if (ordered.has(step)) return;
    if (path.includes(step)) throw bug(`Steps wait for each other: ${[...path, step].map(label).join(' → ')}`);
    for (const earlier of prerequisites.get(step) ?? []) visit(earlier, [...path, step]);
    ordered.add(step);
  };
  for (const step of sorted) visit(step, []);
  return [...ordered];
}

/** For each step, the steps that must come before it. */
function findPrerequisites<Step extends Operation>(steps: readonly Step[]): Map<Step, Set<Step>> {
  const creators = indexBy(steps, ({ effects }) => [...(effects.creates ?? []), ...(effects.alters ?? [])]);
  const droppers = indexBy(steps, ({ effects }) => effects.drops ?? []);
  const releasers = indexBy(steps, ({ effects }) => effects.releases ?? []);
  const result = new Map<Step, Set<Step>>();
  for (const step of steps) {
    const { creates = [], drops = [], alters = [], needs = [] } = step.effects;
    const earlier = [
      ...needs.flatMap((key) => creators.get(key) ?? []),
      ...creates.flatMap((key) => droppers.get(key) ?? []),
      ...[...drops, ...alters].flatMap((key) => releasers.get(key) ?? []),
    ];
    result.set(step, new Set(earlier.filter((other) => other !== step)));
  }
  return result;
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

function compare(a: Operation, b: Operation): number {
  const phase = PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase);
  if (phase !== 0) return phase;
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  if (keyA === keyB) return 0;
  return keyA < keyB ? -1 : 1;
}

function sortKey(step: Operation): string {
  return `${step.id.path.map((name) => JSON.stringify(name)).join('.')} ${step.type}`;
}

function label(step: Operation): string {
  return `${step.type} ${objectKey(step.id)}`;
}
