import type { Scalar } from './scalar.ts';
import { FREE } from './step.ts';
import type { Pair, Step } from './step.ts';

/** From the coarsest to the finest. */
const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second'];

const FINEST = 6;

/** The finest field that `interval day to hour` keeps. */
function finestField({ base }: Scalar): number {
  return FIELDS.indexOf(base.split(' ').at(-1) ?? '');
}

/**
 * Between intervals with other fields or another precision. PostgreSQL looks at the finest field alone, as the coarser
 * ones are kept whatever the type says.
 *
 * @see https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT
 */
export function betweenIntervals({ from, to }: Pair): Step {
  const [old, current] = [from, to].map((type) => ({
    field: type.base === 'interval' ? FIELDS.length - 1 : finestField(type),
    precision: type.modifiers[0] ?? FINEST,
  }));
  if (old === undefined || current === undefined) return FREE;
  if (current.field < old.field) return { loses: `what is finer than a ${FIELDS[current.field] ?? 'field'}` };
  const hasSeconds = old.field === FIELDS.length - 1;
  return hasSeconds && current.precision < old.precision
    ? { loses: `digits of the second beyond ${current.precision}` }
    : FREE;
}
