import { inputFailures } from './input-failures.ts';
import { invalidInput } from './invalid-input.ts';
import type { Conversions, Pair, Step } from './step.ts';

interface RangeRule {
  readonly loses?: string;
  readonly mayFail: boolean;
}

const CLEAN: RangeRule = { mayFail: false };

/** Ranges whose bounds read the text of each other, by way of which they go. */
const BETWEEN: Readonly<Record<string, Readonly<Record<string, RangeRule>>>> = {
  int4range: { int8range: CLEAN, numrange: CLEAN },
  int8range: { int4range: { mayFail: true }, numrange: CLEAN },
  numrange: {
    int4range: { mayFail: true, loses: 'which bounds are included' },
    int8range: { mayFail: true, loses: 'which bounds are included' },
  },
  daterange: { tsrange: { mayFail: true }, tstzrange: { mayFail: true } },
  tsrange: { daterange: { mayFail: false, loses: 'times of day' }, tstzrange: CLEAN },
  tstzrange: { daterange: { mayFail: false, loses: 'times of day' }, tsrange: CLEAN },
};

function betweenRanges({ from, to, session }: Pair): Step | null {
  const rule = BETWEEN[from.base]?.[to.base];
  if (rule === undefined) return null;
  const crossesZones = !session.isUtc && [from, to].every(({ base }) => base.startsWith('ts'));
  const loses =
    rule.loses ?? (crossesZones ? 'times in the hour that a change of the clock skips or repeats' : undefined);
  const step: Step = { cast: ['text', to.sql], ...(loses !== undefined && { loses }) };
  if (!rule.mayFail && !crossesZones) return step;
  const offenders = invalidInput(to, session);
  const condition = offenders && { offenders: (value: string) => offenders(`${value}::text`) };
  return { ...step, fails: inputFailures(to), ...condition };
}

function isOfSameSubtype(range: string, multirange: string): boolean {
  return multirange === range.replace('range', 'multirange');
}

export const RANGES: Conversions = {
  range: {
    range: betweenRanges,
    multirange: ({ from, to }) => (isOfSameSubtype(from.base, to.base) ? { cast: [to.sql] } : null),
  },
  multirange: {
    range: ({ from, to }) =>
      isOfSameSubtype(to.base, from.base) ? { cast: (value) => `range_merge(${value})`, loses: 'gaps' } : null,
  },
};
