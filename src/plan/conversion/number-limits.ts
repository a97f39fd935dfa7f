import { FAILURES } from './failures.ts';
import type { Scalar } from './scalar.ts';
import { failing } from './step.ts';
import type { Step } from './step.ts';

interface Limits {
  readonly lowest: string;
  readonly highest: string;
  /** Of the longest number. */
  readonly digits: number;
}

/** @see https://www.postgresql.org/docs/current/datatype-numeric.html */
const LIMITS: Readonly<Record<string, Limits>> = {
  boolean: { lowest: '0', highest: '1', digits: 1 },
  smallint: { lowest: '-32768', highest: '32767', digits: 5 },
  integer: { lowest: '-2147483648', highest: '2147483647', digits: 10 },
  bigint: { lowest: '-9223372036854775808', highest: '9223372036854775807', digits: 19 },
};

/** Digits before and after the point that a value can have. */
export interface Digits {
  readonly before: number;
  readonly after: number;
}

export const ENDLESS: Digits = { before: Infinity, after: Infinity };

/** Of `money` in most locales: PostgreSQL takes the number of its decimals from `lc_monetary`. */
export const MONEY: Digits = { before: 17, after: 2 };

export function digitsOf(wholeType: string): number {
  return LIMITS[wholeType]?.digits ?? Infinity;
}

export function digitsIn({ modifiers: [precision, scale = 0] }: Scalar): Digits {
  return precision === undefined ? ENDLESS : { before: precision - scale, after: scale };
}

/** True for a number that a whole type does not hold, and for NaN, which is greater than all numbers. */
export function isBeyond(wholeType: string, value: string): string {
  const { lowest, highest } = LIMITS[wholeType] ?? { lowest: '0', highest: '0' };
  return `${value} not between ${lowest} and ${highest}`;
}

/**
 * Which numbers a `numeric(p,s)` refuses. Rounding comes first: 9.96 has too many digits for `numeric(2,1)`.
 *
 * @param number SQL that makes a `numeric` of a value, and null of NaN, which every `numeric` holds
 */
export function overflow(
  digits: Digits,
  to: Scalar,
  number: (value: string) => string,
): Pick<Step, 'fails' | 'offenders'> {
  const room = digitsIn(to);
  const isPossible = digits.before > room.before || (digits.before === room.before && digits.after > room.after);
  const offenders = (value: string): string => `abs(round(${number(value)}, ${room.after})) >= 1e${room.before}`;
  return failing(isPossible && room !== ENDLESS, [FAILURES.overflow], offenders);
}

/** The smallest number that rounds to infinity, and the largest that rounds to zero. */
const EDGES: Readonly<Record<string, readonly [string, string]>> = {
  real: ['340282356779733661637539395458142568448', '7.006492321624085e-46'],
  'double precision': ['1.797693134862315807e308', '2.4703282292062327e-324'],
};

/** True for a number that is too large or too small for a floating type. */
export function isOutside(floatingType: string, value: string): string {
  const [large, small] = EDGES[floatingType] ?? ['0', '0'];
  const size = `abs(${value})`;
  return `(${size} >= ${large} and ${size} < 'Infinity') or (${size} <= ${small} and ${value} <> 0)`;
}
