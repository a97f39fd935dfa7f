/** Column types by name; `t.uuid` is `'uuid'`. */
export const types = {
  array: 'array',
  bigint: 'bigint',
  blob: 'blob',
  boolean: 'boolean',
  character: 'character',
  date: 'date',
  datetime: 'datetime',
  decimal: 'decimal',
  double: 'double',
  enum: 'enum',
  enumArray: 'enumArray',
  float: 'float',
  integer: 'integer',
  interval: 'interval',
  json: 'json',
  mediumint: 'mediumint',
  smallint: 'smallint',
  string: 'string',
  text: 'text',
  time: 'time',
  tinyint: 'tinyint',
  uint8array: 'uint8array',
  unknown: 'unknown',
  uuid: 'uuid',
} as const;

/** Short for `types`. */
export const t = { ...types };

export type TypeName = keyof typeof types;
