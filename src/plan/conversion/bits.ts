import { FAILURES } from './failures.ts';
import { digitsOf, isBeyond } from './number-limits.ts';
import type { Scalar } from './scalar.ts';
import { FREE, losing } from './step.ts';
import type { Conversions, Pair, Step } from './step.ts';

/** Of `bit` always the length, of `varbit` the longest. */
function lengthOf({ base, modifiers }: Scalar): number {
  return modifiers[0] ?? (base === 'bit' ? 1 : Infinity);
}

function betweenBits(pair: Pair): Step {
  const { from, to } = pair;
  const [old, current] = [lengthOf(from), lengthOf(to)];
  if (to.base === 'varbit') return toVarying(pair);
  if (from.base === 'bit') return { cast: [to.sql], ...losing(current < old, `bits beyond the first ${current}`) };
  return { fails: [FAILURES.bitLength(to)], offenders: (value) => `length(${value}) <> ${current}` };
}

function toVarying({ from, to }: Pair): Step {
  const length = lengthOf(to);
  if (lengthOf(from) > length) {
    return { fails: [FAILURES.bitsTooLong(to)], offenders: (value) => `length(${value}) > ${length}` };
  }
  if (from.base === 'varbit') return FREE;
  return length === Infinity ? { class: 'indexRebuild' } : {};
}

const BITS: Readonly<Record<string, number>> = { smallint: 16, integer: 32, bigint: 64 };

/** The lowest bits of a number; only as many bits as the cast itself counts with bring the sign back. */
function wholeToBits({ from, to }: Pair): Step | null {
  if (to.base !== 'bit') return null;
  const length = lengthOf(to);
  const keepsSign = length === 64 || (length === 32 && from.base !== 'bigint');
  const cast = from.base === 'smallint' ? ['integer', to.sql] : [to.sql];
  return { cast, ...losing(!keepsSign, `the sign, and bits beyond the last ${length}`) };
}

function bitsToWhole({ from, to }: Pair): Step | null {
  const length = lengthOf(from);
  if (from.base !== 'bit' || length > 64) return null;
  const wide = length > 32 ? 'bigint' : 'integer';
  const cast = wide === to.base ? [wide] : [wide, to.base];
  const fits = length < (BITS[to.base] ?? 0) || wide === to.base || digitsOf(wide) < digitsOf(to.base);
  if (fits) return { cast };
  return { cast, fails: [FAILURES.outOfRange(to.base)], offenders: (value) => isBeyond(to.base, `${value}::${wide}`) };
}

function bitsToBoolean({ from }: Pair): Step | null {
  if (from.base !== 'bit') return null;
  if (lengthOf(from) === 1) return { cast: ['integer', 'boolean'] };
  return { cast: (value) => `bit_count(${value}) > 0`, loses: 'all values but 0 and 1' };
}

export const BITS_CONVERSIONS: Conversions = {
  bits: { bits: betweenBits, whole: bitsToWhole, boolean: bitsToBoolean },
  whole: { bits: wholeToBits },
  boolean: { bits: ({ to }) => (to.base === 'bit' ? { cast: ['integer', to.sql] } : null) },
};
