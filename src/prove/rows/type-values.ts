import { parseTypeName } from '../../schema/index.ts';

/** Texts that PostgreSQL takes as values of a type: another one for each number, as far as the type has as many. */
type ValueOf = (number: number, modifiers: readonly number[]) => string;

const text: ValueOf = (number, [length]) => {
  const whole = `text ${number}`;
  return length === undefined || whole.length <= length ? whole : String(number).slice(-length);
};

const integer: ValueOf = (number) => String(number);

const bits: ValueOf = (number, [length = 1]) => number.toString(2).padStart(length, '0').slice(-length);

const day = (number: number): string => `2024-01-${String(1 + (number % 28)).padStart(2, '0')}`;

const time = (number: number): string => `0${number % 10}:30:00`;

/** As many digits before the point as fit; where the scale takes them all, one behind it. */
const numeric: ValueOf = (number, [precision = 9, scale = 0]) =>
  precision > scale ? String(number).slice(scale - precision) : `0.${'0'.repeat(scale - 1)}${number % 10}`;

/** By the name of the type without its modifiers. */
const VALUES: Readonly<Record<string, ValueOf>> = {
  smallint: integer,
  integer,
  bigint: integer,
  oid: integer,
  money: integer,
  real: (number) => `${number}.5`,
  'double precision': (number) => `${number}.25`,
  numeric,
  boolean: (number) => (number % 2 === 0 ? 'true' : 'false'),
  text,
  varchar: text,
  char: text,
  bpchar: text,
  name: text,
  citext: text,
  uuid: (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  bytea: (number) => `\\x0${number % 10}`,
  json: (number) => `{"n": ${number}}`,
  jsonb: (number) => `{"n": ${number}}`,
  jsonpath: (number) => `$.n${number}`,
  date: day,
  time,
  timetz: (number) => `${time(number)}+00`,
  timestamp: (number) => `${day(number)} 10:20:30`,
  timestamptz: (number) => `${day(number)} 10:20:30+00`,
  interval: (number) => `${number} days`,
  'interval year to month': (number) => `${number} months`,
  bit: bits,
  varbit: (number) => (number % 2 === 0 ? '0' : '1'),
  inet: (number) => `10.0.0.${number}`,
  cidr: (number) => `10.0.${number}.0/24`,
  macaddr: (number) => `08:00:2b:01:02:0${number % 10}`,
  macaddr8: (number) => `08:00:2b:01:02:03:04:0${number % 10}`,
  point: (number) => `(${number},1)`,
  line: (number) => `{1,2,${number}}`,
  lseg: (number) => `[(0,0),(${number},1)]`,
  box: (number) => `(${number + 1},1),(0,0)`,
  path: (number) => `[(0,0),(${number},1)]`,
  polygon: (number) => `((0,0),(1,${number}),(1,0))`,
  circle: (number) => `<(0,0),${number + 1}>`,
  xml: (number) => `<n>${number}</n>`,
  tsvector: (number) => `'word${number}'`,
  tsquery: (number) => `'word${number}'`,
  pg_lsn: (number) => `0/${number}`,
  regclass: () => 'pg_class',
  regtype: () => 'integer',
  int4range: (number) => `[${number},${number + 1})`,
  int8range: (number) => `[${number},${number + 1})`,
  numrange: (number) => `[${number},${number + 1})`,
  daterange: (number) => `[${day(number)},${day(number)}]`,
  tsrange: (number) => `[${day(number)},${day(number)}]`,
  tstzrange: (number) => `[${day(number)},${day(number)}]`,
  int4multirange: (number) => `{[${number},${number + 1})}`,
  int8multirange: (number) => `{[${number},${number + 1})}`,
  nummultirange: (number) => `{[${number},${number + 1})}`,
  datemultirange: (number) => `{[${day(number)},${day(number)}]}`,
  tsmultirange: (number) => `{[${day(number)},${day(number)}]}`,
  tstzmultirange: (number) => `{[${day(number)},${day(number)}]}`,
  hstore: (number) => `n=>${number}`,
  ltree: (number) => `n${number}`,
};

/**
 * A value of a type as text.
 *
 * @param type in the spelling of the schema: `varchar(20)`
 * @param number from 1 on
 * @returns `undefined` for a type that nobody thought of
 */
export function typeValue(type: string, number: number): string | undefined {
  const { base, modifiers } = parseTypeName(type);
  const name = base.startsWith('interval') && base !== 'interval year to month' ? 'interval' : base;
  return Object.hasOwn(VALUES, name) ? VALUES[name]?.(number, modifiers) : undefined;
}
