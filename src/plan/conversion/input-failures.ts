import type { Failure } from './conversion.ts';
import { baseName, FAILURES } from './failures.ts';
import { scalarOf } from './scalar.ts';
import type { Scalar } from './scalar.ts';

const dateTime = (type: string): Failure[] => [
  FAILURES.dateSyntax(type),
  FAILURES.dateField,
  { sqlstate: '22009', message: 'time zone displacement out of range' },
  { sqlstate: '22023', message: 'time zone "…" not recognized' },
];

const RANGE: readonly Failure[] = [
  { sqlstate: '22000', message: 'range lower bound must be less than or equal to range upper bound' },
];

/** Beginning of the name of a range → type of its bounds. */
const SUBTYPES: Readonly<Record<string, string>> = {
  int4: 'integer',
  int8: 'bigint',
  num: 'numeric',
  date: 'date',
  ts: 'timestamp',
  tstz: 'timestamptz',
};

const IN_JSONB: readonly Failure[] = [
  { sqlstate: '22P05', message: 'unsupported Unicode escape sequence' },
  { sqlstate: '22003', message: 'value overflows numeric format' },
];

/** Kind → the errors, by the name of the type in them. */
const OF_KIND: Readonly<Record<string, (name: string, to: Scalar) => readonly Failure[]>> = {
  whole: (type) => [FAILURES.syntax(type), FAILURES.valueOutOfRange(type)],
  oid: (type) => [FAILURES.syntax(type), FAILURES.valueOutOfRange(type)],
  numeric: (type, { modifiers }) => [
    FAILURES.syntax(type),
    ...(modifiers.length > 0 ? [FAILURES.overflow] : []),
    { sqlstate: '22003', message: 'value overflows numeric format' },
  ],
  floating: (type) => [FAILURES.syntax(type), FAILURES.floatOutOfRange(type)],
  money: (type) => [FAILURES.syntax(type), FAILURES.valueOutOfRange(type)],
  enum: () => [{ sqlstate: '22P02', message: 'invalid input value for enum …' }],
  bytea: () => [
    FAILURES.syntax('bytea'),
    { sqlstate: '22023', message: 'invalid hexadecimal digit' },
    { sqlstate: '22023', message: 'invalid hexadecimal data: odd number of digits' },
  ],
  date: (type) => [...dateTime(type), { sqlstate: '22008', message: 'date out of range' }],
  time: dateTime,
  timetz: dateTime,
  timestamp: (type) => [...dateTime(type), FAILURES.timestampRange],
  timestamptz: (type) => [...dateTime(type), FAILURES.timestampRange],
  interval: () => [
    FAILURES.dateSyntax('interval'),
    FAILURES.dateField,
    { sqlstate: '22015', message: 'interval field value out of range' },
    { sqlstate: '22008', message: 'interval out of range' },
  ],
  json: (type) => [FAILURES.syntax('json'), ...(type === 'jsonb' ? IN_JSONB : [])],
  network: (type) => [FAILURES.syntax(type), { sqlstate: '22P02', message: 'invalid cidr value' }],
  mac: (type) => [FAILURES.syntax(type), { sqlstate: '22003', message: 'invalid octet value in "macaddr' }],
  bits: () => [
    { sqlstate: '22P02', message: '"…" is not a valid ' },
    { sqlstate: '22026', message: 'bit string length … does not match type bit' },
    { sqlstate: '22001', message: 'bit string too long for type bit varying' },
  ],
  xml: () => [{ sqlstate: '2200N', message: 'invalid XML content' }],
  tsvector: () => [
    { sqlstate: '42601', message: 'syntax error in tsvector' },
    { sqlstate: '42601', message: 'wrong position info in tsvector' },
    { sqlstate: '54000', message: '…too long' },
  ],
  tsquery: () => [{ sqlstate: '42601', message: 'syntax error in tsquery' }],
  jsonpath: () => [
    FAILURES.syntax('jsonpath'),
    { sqlstate: '42601', message: '' },
    { sqlstate: '22P05', message: 'unsupported Unicode escape sequence' },
  ],
  point: geometry,
  lseg: geometry,
  box: geometry,
  path: geometry,
  polygon: geometry,
  circle: geometry,
  line: geometry,
  // What else such a type may say is its own.
  other: () => [{ sqlstate: '22P02', message: '' }],
  range: (type) => [{ sqlstate: '22P02', message: 'malformed range literal' }, ...RANGE, ...ofBounds(type, 'range')],
  multirange: (type) => [
    { sqlstate: '22P02', message: 'malformed multirange literal' },
    ...RANGE,
    ...ofBounds(type, 'multirange'),
  ],
};

function geometry(type: string): readonly Failure[] {
  return [FAILURES.syntax(type), FAILURES.floatOutOfRange('double precision')];
}

function ofBounds(type: string, ending: string): readonly Failure[] {
  return inputFailures(scalarOf({ type: SUBTYPES[type.slice(0, -ending.length)] ?? type }, undefined));
}

/** The errors that PostgreSQL gives for text which a type cannot read. */
export function inputFailures(to: Scalar): readonly Failure[] {
  const name = baseName(to);
  return OF_KIND[to.kind]?.(name, to) ?? [FAILURES.syntax(name)];
}
