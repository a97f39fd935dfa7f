import { FAILURES } from './failures.ts';
import { ENDLESS, isBeyond, isOutside, overflow } from './number-limits.ts';
import type { Conversions, Pair, Step } from './step.ts';

function betweenFloating({ to }: Pair): Step {
  if (to.base === 'double precision') return {};
  return {
    fails: [FAILURES.floatRange],
    offenders: (value) => isOutside('real', value),
    loses: 'digits beyond the sixth',
  };
}

/** Where the whole types end, exclusive: the last number of a type need not be one that a floating type holds. */
const ENDS: Readonly<Record<string, string>> = {
  smallint: '32768',
  integer: '2147483648',
  bigint: '9223372036854775808',
};

function toWhole({ to }: Pair): Step {
  const end = ENDS[to.base] ?? '0';
  return {
    fails: [FAILURES.outOfRange(to.base)],
    offenders: (value) => {
      const rounded = `round(${value}::double precision)`;
      return `not (${rounded} >= -${end} and ${rounded} < ${end})`;
    },
    loses: 'digits after the point',
  };
}

function toMoney(): Step {
  return {
    cast: ['numeric', 'money'],
    fails: [FAILURES.outOfRange('bigint'), FAILURES.notANumber('bigint'), FAILURES.infinite('bigint')],
    offenders: (value) => isBeyond('bigint', `round(${value}::numeric * 100)`),
    loses: 'digits beyond the hundredths',
  };
}

export const FLOATING: Conversions = {
  floating: {
    floating: betweenFloating,
    whole: toWhole,
    numeric: ({ to }) => ({
      ...overflow(ENDLESS, to, (value) => `nullif(${value}::numeric, 'NaN')`),
      loses: 'digits beyond the 6 of real and the 15 of double precision',
    }),
    money: toMoney,
    boolean: () => ({ cast: (value) => `${value} <> 0`, loses: 'all numbers but 0 and 1' }),
  },
};
