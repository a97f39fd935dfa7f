import { FAILURES } from './failures.ts';
import type { Scalar } from './scalar.ts';
import { FREE, losing } from './step.ts';
import type { Convert, Conversions, Pair, Step } from './step.ts';

const FINEST = 6;

/** Digits of the second. */
function precisionOf({ modifiers, base }: Scalar): number {
  return base === 'date' ? 0 : (modifiers[0] ?? FINEST);
}

function rounding({ from, to }: Pair): Pick<Step, 'loses'> {
  const digits = precisionOf(to);
  return losing(
    digits < precisionOf(from),
    digits === 0 ? 'fractions of a second' : `digits of the second beyond ${digits}`,
  );
}

/** Between two precisions of one type. */
const sameTime: Convert = (pair) => (precisionOf(pair.to) >= precisionOf(pair.from) ? FREE : rounding(pair));

const [THE_DATE, THE_TIME] = ['the date', 'the time of day'];
const CLOCK_CHANGES = 'times in the hour that a change of the clock skips or repeats';
const ZONE_NOTE =
  'in UTC no value changes and the table is not rewritten; here the time zone of the session is another, or not known';

/** Between times with and without a zone: only in UTC are they the same. */
function acrossZones(pair: Pair): Step {
  const step = rounding(pair);
  if (!pair.session.isUtc) return { fails: [FAILURES.timestampRange], loses: CLOCK_CHANGES, note: ZONE_NOTE };
  return precisionOf(pair.to) === FINEST ? { class: 'indexRebuild' } : step;
}

/** Dates reach further than times. */
function fromDate({ to, session }: Pair): Step {
  return {
    fails: [FAILURES.dateRange],
    offenders: (value) => `${value} > '294276-12-31' and isfinite(${value})`,
    ...(to.base === 'timestamptz' &&
      !session.isUtc && { note: 'the time zone of the session decides when a day begins' }),
  };
}

/** Infinite intervals came with 17. */
const KNOWS_INFINITE_INTERVALS = 170_000;

function intervalToTime({ session }: Pair): Step {
  const loses = 'days, months and years';
  if (session.serverVersion !== 0 && session.serverVersion < KNOWS_INFINITE_INTERVALS) return { loses };
  const fails = [{ sqlstate: '22008', message: 'cannot convert infinite interval to time' }];
  return { fails, offenders: (value) => `not isfinite(${value})`, loses };
}

export const TIMES: Conversions = {
  date: { timestamp: fromDate, timestamptz: fromDate },
  timestamp: {
    timestamp: sameTime,
    timestamptz: acrossZones,
    date: () => ({ loses: THE_TIME }),
    time: () => ({ loses: THE_DATE }),
    timetz: ({ to, session }) => ({
      cast: ['timestamptz', to.sql],
      ...(!session.isUtc && { fails: [FAILURES.timestampRange] }),
      loses: THE_DATE,
    }),
  },
  timestamptz: {
    timestamptz: sameTime,
    timestamp: acrossZones,
    date: () => ({ loses: THE_TIME }),
    time: () => ({ loses: THE_DATE }),
    timetz: () => ({ loses: THE_DATE }),
  },
  time: {
    time: sameTime,
    timetz: rounding,
    interval: () => ({ loses: 'the difference between 24:00 and 00:00' }),
  },
  timetz: { timetz: sameTime, time: () => ({ loses: 'the time zone' }) },
  interval: { time: intervalToTime },
};
