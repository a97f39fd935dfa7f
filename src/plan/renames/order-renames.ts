import { clipName, MAX_NAME_BYTES } from '../sequences/sequence.ts';

/** One name becomes another, among names that exclude each other. */
export interface NameStep {
  readonly from: string;
  readonly to: string;
}

/** What a name is called on the way, when two names are exchanged. */
const SUFFIX = '__moult';

/**
 * Orders changes of names in one place so that no name is taken twice at any time; a circle of names is opened by way of
 * a name that is nobody's.
 */
export function orderRenames(steps: readonly NameStep[]): NameStep[] {
  const ordered: NameStep[] = [];
  const waiting = new Map(steps.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to]));
  while (waiting.size > 0) {
    const free = [...waiting].find(([, to]) => !waiting.has(to));
    if (free !== undefined) {
      const [from, to] = free;
      ordered.push({ from, to });
      waiting.delete(from);
      continue;
    }
    const [[from, to] = ['', '']] = waiting; // everything that waits is part of a circle
    const between = clipName(from, MAX_NAME_BYTES - SUFFIX.length) + SUFFIX;
    ordered.push({ from, to: between });
    waiting.delete(from);
    waiting.set(between, to);
  }
  return ordered;
}
