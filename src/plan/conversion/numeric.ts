import { FAILURES } from './failures.ts';
import { digitsIn, digitsOf, ENDLESS, isBeyond, isOutside, MONEY, overflow } from './number-limits.ts';
import type { Digits } from './number-limits.ts';
import { failing, FREE, losing } from './step.ts';
import type { Conversions, Pair, Step } from './step.ts';

/** Significant decimal digits that come back as they were. */
const PRECISION: Readonly<Record<string, number>> = { real: 6, 'double precision': 15 };

const FRACTION = 'digits after the point';

function betweenNumerics({ from, to }: Pair): Step {
  const [old, current] = [digitsIn(from), digitsIn(to)];
  if (current === ENDLESS || (current.after === old.after && current.before >= old.before)) return FREE;
  const room = overflow(old, to, (value) => `nullif(${value}, 'NaN')`);
  return { ...room, ...losing(current.after < old.after, FRACTION) };
}

/** What whole types of so many digits cannot be made of. */
function failuresOf(type: string, digits: Digits, limit: number) {
  return [
    FAILURES.notANumber(type),
    ...(digits === ENDLESS ? [FAILURES.infinite(type)] : []),
    ...(digits.before >= limit ? [FAILURES.outOfRange(type)] : []),
  ];
}

function toWhole({ from, to }: Pair): Step {
  const digits = digitsIn(from);
  return {
    fails: failuresOf(to.base, digits, digitsOf(to.base)),
    offenders: (value) => isBeyond(to.base, `round(${value})`),
    ...losing(digits.after > 0, FRACTION),
  };
}

function toFloating({ from, to }: Pair): Step {
  const { before, after } = digitsIn(from);
  const range = [FAILURES.floatOutOfRange(to.base)];
  return {
    ...failing(before === Infinity, range, (value) => isOutside(to.base, value)),
    ...losing(before + after > (PRECISION[to.base] ?? 0), 'the last digits of long numbers'),
  };
}

function toMoney({ from }: Pair): Step {
  const digits = digitsIn(from);
  return {
    fails: failuresOf('bigint', digits, MONEY.before),
    offenders: (value) => isBeyond('bigint', `round(${value} * 100)`),
    ...losing(digits.after > MONEY.after, 'digits beyond the hundredths'),
  };
}

/** By way of `numeric`, the one number that money converts to. */
function moneyToWhole({ to }: Pair): Step {
  const beyond = (value: string): string => isBeyond(to.base, `round(${value}::numeric)`);
  return {
    cast: ['numeric', to.base],
    ...failing(digitsOf(to.base) < MONEY.before, [FAILURES.outOfRange(to.base)], beyond),
    loses: FRACTION,
  };
}

export const NUMERIC: Conversions = {
  numeric: {
    numeric: betweenNumerics,
    whole: toWhole,
    floating: toFloating,
    money: toMoney,
    boolean: () => ({ cast: (value) => `${value} <> 0`, loses: 'all numbers but 0 and 1' }),
  },
  money: {
    numeric: ({ to }) => ({
      ...overflow(MONEY, to, (value) => `${value}::numeric`),
      ...losing(digitsIn(to).after < MONEY.after, FRACTION),
    }),
    whole: moneyToWhole,
    floating: ({ to }) => ({ cast: ['numeric', to.base], loses: 'the last digits of large amounts' }),
  },
};
