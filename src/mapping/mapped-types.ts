/** What an entity may call a type, and the SQL it stands for, given length, precision and scale. */
type MappedType = (size: TypeSize) => string;

export interface TypeSize {
  readonly length?: number;
  readonly precision?: number;
  readonly scale?: number;
}

/** A length of -1 stands for no limit. */
const text =
  (name: string, standard: number): MappedType =>
  ({ length = standard }) =>
    length === -1 ? name : `${name}(${length})`;

const withLength =
  (name: string): MappedType =>
  ({ length }) =>
    length === undefined ? name : `${name}(${length})`;

const fixed =
  (name: string): MappedType =>
  () =>
    name;

/** Names as MikroORM knows them; declared TypeScript types are names here too. */
const MAPPED_TYPES: Readonly<Record<string, MappedType>> = {
  string: text('varchar', 255),
  String: text('varchar', 255),
  varchar: text('varchar', 255),
  any: text('varchar', 255),
  unknown: text('varchar', 255),
  text: fixed('text'),
  character: text('char', 1),
  char: text('char', 1),
  number: fixed('integer'),
  Number: fixed('integer'),
  integer: fixed('integer'),
  mediumint: fixed('integer'),
  smallint: fixed('smallint'),
  tinyint: fixed('smallint'),
  bigint: fixed('bigint'),
  BigInt: fixed('bigint'),
  float: fixed('real'),
  double: fixed('double precision'),
  decimal: ({ precision = 10, scale = 0 }) => `numeric(${precision},${scale})`,
  numeric: ({ precision = 10, scale = 0 }) => `numeric(${precision},${scale})`,
  boolean: fixed('boolean'),
  Boolean: fixed('boolean'),
  uuid: fixed('uuid'),
  date: fixed('date'),
  time: ({ length = 0 }) => `time(${length})`,
  datetime: withLength('timestamptz'),
  Date: withLength('timestamptz'),
  timestamptz: withLength('timestamptz'),
  timestamp: withLength('timestamp'),
  interval: withLength('interval'),
  json: fixed('jsonb'),
  object: fixed('jsonb'),
  array: fixed('text[]'),
  enum: fixed('text'),
  enumArray: fixed('text[]'),
  fulltext: fixed('tsvector'),
  blob: fixed('bytea'),
  uint8array: fixed('bytea'),
  Uint8Array: fixed('bytea'),
  Buffer: fixed('bytea'),
};

/** The SQL of a mapped type, or `undefined` when the name is none. */
export function mappedType(name: string, size: TypeSize): string | undefined {
  return Object.hasOwn(MAPPED_TYPES, name) ? MAPPED_TYPES[name]?.(size) : undefined;
}
