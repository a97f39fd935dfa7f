/** What a value can be asked for and compared with. */
export type Family =
  | 'integer'
  | 'number'
  | 'text'
  | 'boolean'
  | 'time'
  | 'json'
  | 'jsonb'
  | 'range'
  | 'enum'
  | 'array'
  | 'other';

export interface TypeFacts {
  readonly family: Family;
  /** SQL of defaults that a column of the type may have. */
  readonly defaults: readonly string[];
  /** Whether it has an order, and so can be a key. */
  readonly ordered: boolean;
  /** Whether its values are of different lengths, and can be stored in different ways. */
  readonly long?: 'extended' | 'main';
  readonly labels?: readonly string[];
  /** It depends on types of users, or takes part in no index; what rests on it is kept simple. */
  readonly isUsers?: true;
}

const ordered = (family: Family, ...defaults: string[]): TypeFacts => ({ family, defaults, ordered: true });
const long = (storage: 'extended' | 'main', facts: TypeFacts): TypeFacts => ({ ...facts, long: storage });

/** The types of random columns, in the spelling of the schema. */
export const TYPES: Readonly<Record<string, TypeFacts>> = {
  smallint: ordered('integer', '0', '-7'),
  integer: ordered('integer', '0', '1 + 1', '-5'),
  bigint: ordered('integer', `'0'`, '5'),
  'numeric(10,2)': long('main', ordered('number', '1.5', `'0.001'`, `'0.002'`)),
  'numeric(12,4)': long('main', ordered('number', '0')),
  numeric: long('main', ordered('number', '1')),
  real: ordered('number', '0.5'),
  'double precision': ordered('number', '-0.5'),
  boolean: ordered('boolean', 'true', 'false'),
  text: long('extended', ordered('text', `'x'`, `'X'`, `'it''s'`, `''`, `E'a\\\\b'`)),
  'varchar(20)': long('extended', ordered('text', `'x'`, `'y'`)),
  'varchar(40)': long('extended', ordered('text', `'x'`)),
  'char(3)': long('extended', ordered('text', `'abc'`)),
  uuid: ordered('other', 'gen_random_uuid()'),
  date: ordered('time', 'current_date', `'2026-01-31'`),
  'time(0)': ordered('other', `'10:00'`),
  'time(3)': ordered('other', `'10:00'`),
  timestamp: ordered('time', 'now()'),
  timestamptz: ordered('time', 'now()', 'current_timestamp', `'2026-01-31 10:00:00+00'`),
  'timestamptz(3)': ordered('time', 'current_timestamp(3)'),
  interval: ordered('other', `'1 day'`),
  'interval(3)': ordered('other', `'1 day'`),
  json: { family: 'json', defaults: [`'{}'`, `'[]'`], ordered: false },
  jsonb: long('extended', ordered('jsonb', `'{}'`, `'{"a": 1}'`)),
  bytea: long('extended', ordered('other', `'\\x00'`)),
  'bit(3)': ordered('other', `'101'`),
  'varbit(5)': ordered('other', `'101'`),
  inet: ordered('other', `'::1'`),
  int4range: ordered('range', `'[1,5)'`, `'empty'`),
  tstzrange: ordered('range', `'empty'`),
};
