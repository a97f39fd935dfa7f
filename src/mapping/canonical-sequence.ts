import type { SequenceOptions } from '../schema/index.ts';
import type { SequenceFacts } from './declaration-facts.ts';

/** Lowest and highest value, by type. */
const LIMITS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  smallint: [-(2n ** 15n), 2n ** 15n - 1n],
  integer: [-(2n ** 31n), 2n ** 31n - 1n],
  bigint: [-(2n ** 63n), 2n ** 63n - 1n],
};

interface Range {
  readonly increment: bigint;
  readonly minimum: bigint;
  readonly maximum: bigint;
  readonly start: bigint;
}

/**
 * What of a sequence is not PostgreSQL's default.
 *
 * @see https://www.postgresql.org/docs/current/sql-createsequence.html
 */
export function canonicalSequence(facts: SequenceFacts, type: string): SequenceOptions {
  const given = rangeOf(facts, type);
  const { start: _start, ...withoutStart } = facts;
  const usual = rangeOf(facts.increment === undefined ? {} : { increment: facts.increment }, type);
  const usualStart = rangeOf(withoutStart, type).start;
  return {
    ...(given.start !== usualStart && { start: String(given.start) }),
    ...(given.increment !== 1n && { increment: String(given.increment) }),
    ...(given.minimum !== usual.minimum && { minimum: String(given.minimum) }),
    ...(given.maximum !== usual.maximum && { maximum: String(given.maximum) }),
    ...(facts.cache !== undefined && BigInt(facts.cache) !== 1n && { cache: String(BigInt(facts.cache)) }),
    ...(facts.cycle === true && { cycle: true }),
  };
}

/** What PostgreSQL would refuse, as sentences. */
export function sequenceFaults(facts: SequenceFacts, type: string): string[] {
  const { increment, minimum, maximum, start } = rangeOf(facts, type);
  const [lowest, highest] = limitsOf(type);
  const faults: (string | false)[] = [
    increment === 0n && 'Its increment is zero.',
    minimum >= maximum && `Its minimum ${minimum} is not below its maximum ${maximum}.`,
    (start < minimum || start > maximum) && `Its start ${start} is not between ${minimum} and ${maximum}.`,
    (minimum < lowest || maximum > highest) && `Type ${type} holds values from ${lowest} to ${highest} only.`,
    facts.cache !== undefined && BigInt(facts.cache) < 1n && 'Its cache is below one.',
  ];
  return faults.filter((fault) => fault !== false);
}

/** Counting down goes from -1 to the lowest value, counting up from 1 to the highest. */
function rangeOf(facts: SequenceFacts, type: string): Range {
  const [lowest, highest] = limitsOf(type);
  const increment = BigInt(facts.increment ?? 1);
  const isUp = increment >= 0n;
  const minimum = facts.minimum === undefined ? (isUp ? 1n : lowest) : BigInt(facts.minimum);
  const maximum = facts.maximum === undefined ? (isUp ? highest : -1n) : BigInt(facts.maximum);
  const start = facts.start === undefined ? (isUp ? minimum : maximum) : BigInt(facts.start);
  return { increment, minimum, maximum, start };
}

function limitsOf(type: string): readonly [bigint, bigint] {
  return LIMITS[type] ?? [-(2n ** 63n), 2n ** 63n - 1n];
}
