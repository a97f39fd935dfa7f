import type { Shape } from './shape.ts';
import { applyCast, FREE } from './step.ts';
import type { Step } from './step.ts';

/** What a conversion between types that may be arrays consists of. */
interface Whole {
  readonly from: Shape;
  readonly to: Shape;
  /** From element to element. */
  readonly step: Step;
}

/** Between two arrays: element by element. What is not a cast works on one value at a time, and no column takes a query. */
export function betweenArrays({ from, to, step }: Whole): Step | null {
  const { cast, offenders, nulls: _, ...same } = step;
  if (typeof cast === 'function') return null;
  const { class: ofElement, ...rewritten } = same;
  return {
    ...rewritten,
    ...(ofElement === 'free' && staysArray(from, to) && FREE),
    ...(cast && { cast: cast.map((type) => `${type}[]`) }),
    ...(offenders && {
      offenders: (value: string) =>
        `exists (select from unnest(${value}) as item(element) where ${offenders('element')})`,
    }),
  };
}

/** Whether PostgreSQL sees that no element changes: when the type of the elements at most lets go of its modifiers. */
function staysArray(from: Shape, to: Shape): boolean {
  const hasSameDomains = from.elementDomains.at(-1)?.key === to.elementDomains.at(-1)?.key;
  const isLoosened = from.element.base === to.element.base && to.element.modifiers.length === 0;
  return hasSameDomains && (isLoosened || from.element.sql === to.element.sql);
}

/** An array of one element; of no value, none. */
export function intoArray({ to, step }: Whole): Step {
  const { class: _, cast, ...same } = step;
  const [open, close] = ['array['.repeat(to.dimensions), ']'.repeat(to.dimensions)];
  return {
    ...same,
    cast: (value) => `case when ${value} is not null then ${open}${applyCast(cast, value)}${close} end`,
  };
}

/** The first element. */
export function outOfArray({ from, step }: Whole): Step {
  const { class: _, cast, offenders, nulls, ...same } = step;
  const first = (value: string): string => `(${value})${'[1]'.repeat(from.dimensions)}`;
  return {
    ...same,
    cast: (value) => applyCast(cast, first(value)),
    ...(offenders && { offenders: (value: string) => offenders(first(value)) }),
    nulls: (value) => `${first(value)} is null${nulls === undefined ? '' : ` or ${nulls(first(value))}`}`,
    loses: 'all elements but the first',
  };
}

export function arrayToJson(type: string): Step {
  return { cast: (value) => `to_${type}(${value})` };
}
