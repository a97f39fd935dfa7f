import type { Failure } from './conversion.ts';
import type { Scalar } from './scalar.ts';

/** How messages of PostgreSQL spell the types for which the schema has a shorter name. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  varchar: 'character varying',
  char: 'character',
  varbit: 'bit varying',
  timetz: 'time with time zone',
  timestamptz: 'timestamp with time zone',
};

export function fullName({ base, modifiers }: Scalar): string {
  return `${FULL_NAMES[base] ?? base}${modifiers.length === 0 ? '' : `(${modifiers.join(',')})`}`;
}

/** The same without modifiers. */
export function baseName({ base }: Scalar): string {
  return FULL_NAMES[base] ?? base;
}

/** @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
export const FAILURES = {
  outOfRange: (type: string): Failure => ({ sqlstate: '22003', message: `${type} out of range` }),
  valueOutOfRange: (type: string): Failure => ({
    sqlstate: '22003',
    message: `value "…" is out of range for type ${type}`,
  }),
  floatOutOfRange: (type: string): Failure => ({ sqlstate: '22003', message: `"…" is out of range for type ${type}` }),
  overflow: { sqlstate: '22003', message: 'numeric field overflow' },
  floatRange: { sqlstate: '22003', message: 'value out of range: ' },
  notANumber: (type: string): Failure => ({ sqlstate: '0A000', message: `cannot convert NaN to ${type}` }),
  infinite: (type: string): Failure => ({ sqlstate: '0A000', message: `cannot convert infinity to ${type}` }),
  tooLong: (to: Scalar): Failure => ({ sqlstate: '22001', message: `value too long for type ${fullName(to)}` }),
  bitsTooLong: (to: Scalar): Failure => ({
    sqlstate: '22001',
    message: `bit string too long for type ${fullName(to)}`,
  }),
  bitLength: (to: Scalar): Failure => ({
    sqlstate: '22026',
    message: `bit string length … does not match type ${fullName(to)}`,
  }),
  syntax: (type: string): Failure => ({ sqlstate: '22P02', message: `invalid input syntax for type ${type}` }),
  dateSyntax: (type: string): Failure => ({ sqlstate: '22007', message: `invalid input syntax for type ${type}` }),
  dateField: { sqlstate: '22008', message: 'date/time field value out of range' },
  timestampRange: { sqlstate: '22008', message: 'timestamp out of range' },
  dateRange: { sqlstate: '22008', message: 'date out of range for timestamp' },
} as const;
