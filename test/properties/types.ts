export interface TypeFacts {
  /** SQL of defaults that a column of the type may have. */
  readonly defaults: readonly string[];
  /** Whether it has an order, and so can be a key. */
  readonly ordered: boolean;
  readonly text?: true;
  readonly integer?: true;
}

const ordered = (...defaults: string[]): TypeFacts => ({ defaults, ordered: true });

/** The types of random columns, in the spelling of the schema. */
export const TYPES: Readonly<Record<string, TypeFacts>> = {
  smallint: { ...ordered('0', '-7'), integer: true },
  integer: { ...ordered('0', '1 + 1', '-5'), integer: true },
  bigint: { ...ordered(`'0'`, '5'), integer: true },
  'numeric(10,2)': ordered('1.5', `'0.001'`, `'0.002'`),
  'numeric(12,4)': ordered('0'),
  numeric: ordered('1'),
  real: ordered('0.5'),
  'double precision': ordered('-0.5'),
  boolean: ordered('true', 'false'),
  text: { ...ordered(`'x'`, `'X'`, `'it''s'`, `''`, `E'a\\\\b'`), text: true },
  'varchar(20)': { ...ordered(`'x'`, `'y'`), text: true },
  'varchar(40)': { ...ordered(`'x'`), text: true },
  'char(3)': { ...ordered(`'abc'`), text: true },
  uuid: ordered('gen_random_uuid()'),
  date: ordered('current_date', `'2026-01-31'`),
  'time(0)': ordered(`'10:00'`),
  'time(3)': ordered(`'10:00'`),
  timestamp: ordered('now()'),
  timestamptz: ordered('now()', 'current_timestamp', `'2026-01-31 10:00:00+00'`),
  'timestamptz(3)': ordered('current_timestamp(3)'),
  interval: ordered(`'1 day'`),
  'interval(3)': ordered(`'1 day'`),
  json: { defaults: [`'{}'`, `'[]'`], ordered: false },
  jsonb: ordered(`'{}'`, `'{"a": 1}'`),
  bytea: ordered(`'\\x00'`),
  'bit(3)': ordered(`'101'`),
  'varbit(5)': ordered(`'101'`),
  inet: ordered(`'::1'`),
};
