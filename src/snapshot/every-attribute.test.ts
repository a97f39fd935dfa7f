import { expect, it } from 'vitest';

import type {
  Check,
  Column,
  CompositeType,
  Domain,
  EnumType,
  Exclusion,
  Extension,
  ForeignKey,
  Index,
  Partition,
  Policy,
  PrimaryKey,
  RangeType,
  Routine,
  Schema,
  Sequence,
  Table,
  Trigger,
  Unique,
  View,
} from '../schema/index.ts';
import { decodeSnapshot } from './decode-snapshot.ts';
import { encodeSnapshot } from './encode-snapshot.ts';

// `Required`: an attribute that the model gains must be set here too, or this does not compile.

const extension: Required<Extension> = { namespace: 'public', version: '1.6' };
const enumType: Required<EnumType> = { labels: ['a', "it's"], comment: 'c' };
const typeUse = { type: 'state', typeNamespace: 'app', dimensions: 2 };
const domain: Required<Domain> = {
  ...typeUse,
  collation: 'C',
  default: "'a'",
  notNull: true,
  checks: { d_check: 'value <> $$a$$', other: 'true' },
  comment: 'c',
};
const composite: Required<CompositeType> = {
  attributes: [
    { name: 'z', ...typeUse, collation: 'C' },
    { name: 'a', type: 'text' },
  ],
  comment: 'c',
};
const range: Required<RangeType> = {
  subtype: 'state',
  subtypeNamespace: 'app',
  operatorClass: 'text_ops',
  collation: 'C',
  canonical: 'f',
  subtypeDiff: 'g',
  multirange: 'm',
  comment: 'c',
};
const counts = {
  start: '9223372036854775807',
  increment: '-1',
  minimum: '1',
  maximum: '9',
  cache: '2',
  cycle: true,
} as const;
const sequence: Required<Sequence> = {
  ...counts,
  type: 'smallint',
  ownedBy: { table: 't', column: 'c' },
  comment: 'c',
};
const routine: Required<Routine> = {
  name: 'f',
  kind: 'procedure',
  arguments: [{ name: 'a', type: 'integer', mode: 'variadic', default: '1' }, { type: 'text' }],
  returns: 'table(id integer)',
  language: 'sql',
  body: 'select \'\\n\';\nselect "x"',
  atomic: true,
  volatility: 'stable',
  strict: true,
  securityDefiner: true,
  leakproof: true,
  window: true,
  parallel: 'safe',
  cost: 0.5,
  rows: 10,
  settings: { work_mem: "'1MB'", search_path: "''" },
  comment: 'c',
};
const column: Required<Column> = {
  ...typeUse,
  nullable: true,
  default: '1',
  serial: true,
  identity: 'by default',
  sequence: counts,
  generated: 'a + 1',
  virtual: true,
  collation: 'C',
  storage: 'main',
  compression: 'lz4',
  statistics: 0,
  comment: 'c',
};
const parameters = { fillfactor: '70', 'toast.autovacuum_enabled': 'false' };
const unique: Required<Unique> = {
  columns: ['b', 'a'],
  include: ['c'],
  deferrable: 'immediate',
  nullsNotDistinct: true,
  storageParameters: parameters,
  comment: 'c',
};
const { nullsNotDistinct: _, ...key } = unique;
const primaryKey: Required<PrimaryKey> = key;
const index: Required<Index> = {
  keys: [
    'b',
    { column: 'a', expression: 'lower(a)', collation: 'C', operatorClass: 'o(n = 1)', order: 'desc', nulls: 'last' },
  ],
  unique: true,
  nullsNotDistinct: true,
  method: 'gist',
  include: ['c'],
  where: 'a > 1',
  storageParameters: parameters,
  definition: 'create index',
  comment: 'c',
};
const foreignKey: Required<ForeignKey> = {
  columns: ['a'],
  references: { namespace: 'app', table: 't', columns: ['b'] },
  onDelete: 'set null (a)',
  onUpdate: 'cascade',
  deferrable: 'deferred',
  match: 'full',
  notValid: true,
  comment: 'c',
};
const check: Required<Check> = { expression: 'true', notValid: true, noInherit: true, comment: 'c' };
const exclusion: Required<Exclusion> = {
  definition: 'exclude using gist (a with =)',
  deferrable: 'deferred',
  comment: 'c',
};
const trigger: Required<Trigger> = {
  timing: 'instead of',
  events: ['insert', 'update'],
  updateOf: ['a'],
  forEach: 'row',
  when: 'true',
  constraint: true,
  deferrable: 'deferred',
  oldTable: 'o',
  newTable: 'n',
  function: { namespace: 'app', name: 'f' },
  arguments: ["it's", ''],
  enabled: 'replica',
  comment: 'c',
};
const policy: Required<Policy> = {
  command: 'update',
  restrictive: true,
  roles: ['a', 'current_user'],
  using: 'true',
  check: 'false',
  comment: 'c',
};
const partition: Required<Partition> = { bound: 'default', namespace: 'app', comment: 'c' };
const table: Required<Table> = {
  comment: 'c',
  unlogged: true,
  storageParameters: parameters,
  rowSecurity: 'forced',
  partitionBy: { strategy: 'range', keys: ['a', { expression: 'lower(b)', collation: 'C', operatorClass: 'o' }] },
  columns: { column },
  primaryKey: { primaryKey },
  uniques: { unique },
  indexes: { index },
  foreignKeys: { foreignKey },
  checks: { check },
  exclusions: { exclusion },
  triggers: { trigger },
  policies: { policy },
  partitions: { partition },
};
const view: Required<View> = {
  definition: 'select 1',
  materialized: true,
  withoutData: true,
  columns: ['b', 'a'],
  options: { security_invoker: 'true' },
  comment: 'c',
  viewIndexes: { index },
  viewTriggers: { trigger },
};
const schema: Schema = {
  extensions: { extension },
  namespaces: {
    app: {
      comment: 'c',
      enums: { enumType },
      domains: { domain },
      composites: { composite },
      ranges: { range },
      sequences: { sequence },
      routines: { 'f(integer, text)': routine },
      tables: { table },
      views: { view },
    } satisfies Required<Schema['namespaces'][string]>,
  },
};

it('gives back every attribute of every kind of object', () => {
  const text = encodeSnapshot({ schema, migration: null });
  const decoded = decodeSnapshot(text, 'x');
  expect(decoded).toEqual({ schema, migration: null });
  expect(encodeSnapshot(decoded)).toBe(text);
});
