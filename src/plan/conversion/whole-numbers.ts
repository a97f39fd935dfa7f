import { FAILURES } from './failures.ts';
import { digitsOf, isBeyond, overflow } from './number-limits.ts';
import { failing, losing } from './step.ts';
import type { Conversions, Pair, Step } from './step.ts';

/** Numbers that a floating type holds without rounding. */
const EXACT_IN: Readonly<Record<string, readonly string[]>> = {
  real: ['smallint'],
  'double precision': ['smallint', 'integer'],
};

/** Only an `integer` can be cast to it. */
const TO_BOOLEAN: Readonly<Record<string, readonly string[]>> = {
  smallint: ['integer', 'boolean'],
  integer: ['boolean'],
};

function betweenWhole({ from, to }: Pair): Step {
  const shrinks = digitsOf(to.base) < digitsOf(from.base);
  return failing(shrinks, [FAILURES.outOfRange(to.base)], (value) => isBeyond(to.base, value));
}

function toNumeric({ from, to }: Pair): Step {
  const digits = { before: digitsOf(from.base), after: 0 };
  return {
    ...overflow(digits, to, (value) => `${value}::numeric`),
    ...losing((to.modifiers[1] ?? 0) < 0, 'the last digits'),
  };
}

function booleanToNumeric(pair: Pair): Step {
  const { offenders, ...step } = toNumeric(pair);
  const cast = ['integer', pair.to.sql];
  return { ...step, cast, ...(offenders && { offenders: (value: string) => offenders(`${value}::integer`) }) };
}

function toMoney({ from }: Pair): Step {
  const cast = from.base === 'smallint' ? { cast: ['integer', 'money'] } : {};
  const beyond = (value: string): string => `${value} not between -92233720368547758 and 92233720368547758`;
  return { ...cast, ...failing(from.base === 'bigint', [FAILURES.outOfRange('bigint')], beyond) };
}

function toOid({ from }: Pair): Step {
  if (from.base === 'integer') return { class: 'indexRebuild' };
  const outside = (value: string): string => `${value} not between 0 and 4294967295`;
  return failing(from.base === 'bigint', [FAILURES.outOfRange('OID')], outside);
}

/** Above the largest `integer` an oid becomes a negative number, as it was one before. */
function oidToWhole({ to }: Pair): Step {
  if (to.base === 'integer') return { class: 'indexRebuild' };
  if (to.base === 'bigint') return {};
  const beyond = (value: string): string => isBeyond(to.base, `${value}::integer`);
  return { cast: ['integer', to.base], fails: [FAILURES.outOfRange(to.base)], offenders: beyond };
}

export const WHOLE_NUMBERS: Conversions = {
  whole: {
    whole: betweenWhole,
    numeric: toNumeric,
    floating: ({ from, to }) => losing(!EXACT_IN[to.base]?.includes(from.base), 'the last digits of large numbers'),
    money: toMoney,
    boolean: ({ from }) => ({
      cast: TO_BOOLEAN[from.base] ?? ((value) => `${value} <> 0`),
      loses: 'all numbers but 0 and 1',
    }),
    oid: toOid,
  },
  boolean: {
    whole: ({ to }) => ({ cast: to.base === 'integer' ? ['integer'] : ['integer', to.base] }),
    numeric: booleanToNumeric,
    floating: ({ to }) => ({ cast: ['integer', to.base] }),
  },
  oid: {
    whole: oidToWhole,
  },
};
