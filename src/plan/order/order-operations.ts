import { bug } from '../../errors/index.ts';
import { PHASES } from '../operation.ts';
import type { Operation } from '../operation.ts';
import { findPrerequisites } from './prerequisites.ts';

/**
 * Orders steps so that each finds what it needs. Steps that nothing orders come by phase, then by object; the steps of
 * one object keep the order in which its rule gave them.
 *
 * @throws MoultError with the path when steps wait for each other, which no set of rules may cause
 */
export function orderOperations<Step extends Operation>(operations: readonly Step[]): Step[] {
  const sorted = sort(operations);
  const prerequisites = findPrerequisites(sorted);
  const ordered = new Set<Step>();
  const path = new Set<Step>();
  const visit = (step: Step): void => {
    if (ordered.has(step)) return;
    if (path.has(step))
      throw bug(
        `Steps wait for each other: ${cycle([...path], step)
          .map(label)
          .join(' → ')}`,
      );
    path.add(step);
    for (const earlier of prerequisites.get(step) ?? []) visit(earlier);
    path.delete(step);
    ordered.add(step);
  };
  for (const step of sorted) visit(step);
  return [...ordered];
}

function cycle<Step>(path: readonly Step[], step: Step): Step[] {
  return [...path.slice(path.indexOf(step)), step];
}

function sort<Step extends Operation>(operations: readonly Step[]): Step[] {
  const keyed = operations.map((step) => ({ step, phase: PHASES.indexOf(step.phase), key: sortKey(step) }));
  const byKey = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return keyed.toSorted((a, b) => a.phase - b.phase || byKey(a.key, b.key)).map(({ step }) => step);
}

const RANK_DIGITS = 5;

function sortKey({ id, rank }: Operation): string {
  const names = [...id.path];
  if (rank !== undefined) names.splice(-1, 1, String(rank).padStart(RANK_DIGITS, '0'));
  return [...names, '', id.kind].join('\0');
}

function label(step: Operation): string {
  return `${step.type} ${step.id.path.join('.')}`;
}
