import type { SequenceOptions } from '../../schema/index.ts';

/** A sequence as far as its numbers go. */
export interface SequenceForm extends SequenceOptions {
  /** `smallint`, `integer`; absent: `bigint`. */
  readonly type?: string | undefined;
}

/** Greatest number of a type; the least is one below its negative. */
const GREATEST: Readonly<Record<string, bigint>> = { smallint: 32_767n, integer: 2_147_483_647n };
const GREATEST_OF_ALL = 9_223_372_036_854_775_807n;

/** What the options come to. */
export interface SequenceNumbers {
  readonly increment: bigint;
  readonly minimum: bigint;
  readonly maximum: bigint;
  readonly start: bigint;
}

/** @see https://www.postgresql.org/docs/current/sql-createsequence.html "Parameters" */
export function sequenceNumbers(form: SequenceForm): SequenceNumbers {
  const greatest = GREATEST[form.type ?? ''] ?? GREATEST_OF_ALL;
  const increment = BigInt(form.increment ?? 1);
  const rises = increment > 0n;
  const minimum = form.minimum === undefined ? (rises ? 1n : -greatest - 1n) : BigInt(form.minimum);
  const maximum = form.maximum === undefined ? (rises ? greatest : -1n) : BigInt(form.maximum);
  const start = form.start === undefined ? (rises ? minimum : maximum) : BigInt(form.start);
  return { increment, minimum, maximum, start };
}

/** The options as `create sequence` takes them: `increment by 5`, `cycle`. */
export function optionWords({ increment, minimum, maximum, start, cache, cycle }: SequenceOptions): string[] {
  const words = [
    increment !== undefined && `increment by ${increment}`,
    minimum !== undefined && `minvalue ${minimum}`,
    maximum !== undefined && `maxvalue ${maximum}`,
    start !== undefined && `start with ${start}`,
    cache !== undefined && `cache ${cache}`,
    cycle && 'cycle',
  ];
  return words.filter((word) => typeof word === 'string');
}

/** The options that lead from one form to the other, as `alter sequence` takes them. */
export function changedWords(before: SequenceForm, after: SequenceForm): string[] {
  const [old, current] = [sequenceNumbers(before), sequenceNumbers(after)];
  // Bounds that nobody wrote belong to a direction. They are written out: with a change of type PostgreSQL would take others.
  const turns = old.increment > 0n !== current.increment > 0n;
  const bounds = turns ? { minimum: `${current.minimum}`, maximum: `${current.maximum}` } : after;
  const words = [
    old.increment !== current.increment && `increment by ${current.increment}`,
    (turns || before.minimum !== after.minimum) && bound('minvalue', bounds.minimum),
    (turns || before.maximum !== after.maximum) && bound('maxvalue', bounds.maximum),
    old.start !== current.start && `start with ${current.start}`,
    (before.cache ?? '1') !== (after.cache ?? '1') && `cache ${after.cache ?? 1}`,
    before.cycle !== after.cycle && (after.cycle ? 'cycle' : 'no cycle'),
  ];
  return words.filter((word) => typeof word === 'string');
}

function bound(word: string, value: string | undefined): string {
  return value === undefined ? `no ${word}` : `${word} ${value}`;
}

/** How a sequence comes to stand within its new bounds. */
export type Repositioning =
  | { readonly kind: 'none' }
  /** Nothing of the old numbers lies within them. */
  | { readonly kind: 'restart' }
  /** It moves on to the first number that does. */
  | { readonly kind: 'atLeast' | 'atMost'; readonly number: bigint }
  /** It stands at a start that lies ahead of them: there it may go back from as long as it gave out nothing. */
  | { readonly kind: 'ifUnused'; readonly number: bigint };

/**
 * What must happen to the position when the bounds close in from behind. From ahead little can: PostgreSQL refuses when
 * numbers were given out that have left the bounds.
 */
export function repositioning(before: SequenceForm, after: SequenceForm): Repositioning {
  const [old, current] = [sequenceNumbers(before), sequenceNumbers(after)];
  if (current.maximum < old.minimum || current.minimum > old.maximum) return { kind: 'restart' };
  if (current.increment > 0n && current.minimum > old.minimum) return { kind: 'atLeast', number: current.minimum };
  if (current.increment < 0n && current.maximum < old.maximum) return { kind: 'atMost', number: current.maximum };
  const isAhead = current.increment > 0n ? old.start > current.maximum : old.start < current.minimum;
  return isAhead ? { kind: 'ifUnused', number: current.start } : { kind: 'none' };
}
