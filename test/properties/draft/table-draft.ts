import fc from 'fast-check';

import {
  COLUMNS,
  CONSTRAINTS,
  NAMESPACES,
  PARTITIONS,
  POLICIES,
  ROUTINES,
  SEQUENCES,
  TABLES,
  TRIGGERS,
} from '../names.ts';
import {
  column,
  comment,
  condition,
  deferrable,
  fewColumns,
  keyColumns,
  maybe,
  named,
  once,
  sequenceOptions,
} from './named.ts';
import type { Drafted } from './named.ts';
import { typeName } from './type-drafts.ts';

export type ColumnDraft = Drafted<typeof columnDraft>;

const columnDraft = fc.record({
  type: typeName,
  array: once(8),
  nullable: fc.boolean(),
  default: maybe(fc.nat(4)),
  /** A sequence that gives the default. */
  counter: maybe(fc.constantFrom(...SEQUENCES)),
  source: fc.oneof(
    { weight: 8, arbitrary: fc.constant('plain' as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom('serial', 'always', 'by default', 'generated', 'generated', 'virtual'),
    },
  ),
  sequence: maybe(sequenceOptions),
  /** For a generated column: the column it is made from, the factor, and perhaps a function. */
  base: column,
  factor: fc.integer({ min: 2, max: 3 }),
  routine: maybe(fc.constantFrom(...ROUTINES)),
  collated: once(6),
  storage: maybe(fc.constantFrom('plain' as const, 'external' as const, 'extended' as const, 'main' as const)),
  compression: maybe(fc.constantFrom('pglz' as const, 'lz4' as const)),
  statistics: maybe(fc.constantFrom(0, 500)),
  comment,
});

export type KeyDraft = Drafted<typeof key>;

const key = fc.record({
  columns: keyColumns,
  include: fewColumns,
  deferrable,
  nullsNotDistinct: once(4),
  fillFactor: maybe(fc.constantFrom(70, 90)),
  comment,
});

export type IndexDraft = Drafted<typeof index>;

export const index = fc.record({
  columns: keyColumns,
  include: fewColumns,
  form: fc.constantFrom(
    'plain',
    'plain',
    'descending',
    'expression',
    'routine',
    'class',
    'collation',
    'hash',
    'gin',
    'gist',
    'brin',
    'raw',
  ),
  unique: fc.boolean(),
  nullsNotDistinct: once(3),
  where: maybe(condition),
  routine: fc.constantFrom(...ROUTINES),
  fillFactor: maybe(fc.constantFrom(70, 90)),
  comment,
});

const RULES = ['cascade', 'restrict', 'set null', 'set default'];

export type ForeignKeyDraft = Drafted<typeof foreignKey>;

const foreignKey = fc.record({
  namespace: fc.constantFrom(...NAMESPACES),
  table: fc.constantFrom(...TABLES),
  /** The unique constraint it refers to; without one of that name, the primary key. */
  unique: fc.constantFrom(...CONSTRAINTS),
  onDelete: maybe(fc.constantFrom(...RULES, 'set null some')),
  onUpdate: maybe(fc.constantFrom(...RULES)),
  deferrable,
  full: once(3),
  notValid: once(4),
  comment,
});

export type CheckDraft = Drafted<typeof check>;

const check = fc.record({
  condition,
  routine: maybe(fc.constantFrom(...ROUTINES)),
  notValid: once(4),
  noInherit: once(4),
  comment,
});

export type ExclusionDraft = Drafted<typeof exclusion>;

const exclusion = fc.record({
  columns: keyColumns,
  where: maybe(condition),
  deferrable,
  comment,
});

export type TriggerDraft = Drafted<typeof trigger>;

export const trigger = fc.record({
  timing: fc.constantFrom('before' as const, 'after' as const),
  events: fc.subarray(['insert', 'update', 'delete', 'truncate'] as const, { minLength: 1 }),
  updateOf: maybe(keyColumns),
  row: fc.boolean(),
  when: maybe(condition),
  constraint: once(3),
  deferrable,
  oldTable: maybe(fc.constantFrom('old_rows', 'Old "rows"')),
  newTable: maybe(fc.constantFrom('new_rows', 'New "rows"')),
  /** Which of the trigger functions there are. */
  function: fc.nat(5),
  arguments: maybe(fc.constantFrom<readonly string[]>(['a'], ["it's", 'b\\c'], ['', '1'])),
  enabled: fc.constantFrom(undefined, undefined, 'disabled' as const, 'replica' as const, 'always' as const),
  comment,
});

export type PolicyDraft = Drafted<typeof policy>;

const policy = fc.record({
  command: maybe(fc.constantFrom('select' as const, 'insert' as const, 'update' as const, 'delete' as const)),
  restrictive: once(3),
  roles: maybe(
    fc.constantFrom<readonly string[]>(['current_user'], ['pg_monitor'], ['pg_monitor', 'pg_read_all_data']),
  ),
  using: maybe(condition),
  check: maybe(condition),
  /** A table that is asked in a subquery, or a function that is called. */
  table: maybe(fc.constantFrom(...TABLES)),
  comment,
});

export type PartitionKeyDraft = Drafted<typeof partitionKey>;

const partitionKey = fc.record({
  strategy: fc.constantFrom('hash' as const, 'list' as const, 'range' as const),
  column,
  form: fc.constantFrom('column', 'column', 'expression', 'class', 'collation'),
});

export type PartitionDraft = Drafted<typeof partition>;

const partition = fc.record({
  slot: fc.nat(3),
  namespace: maybe(fc.constantFrom(...NAMESPACES)),
  comment,
});

export type TableDraft = Drafted<typeof table>;

export const table = fc.record({
  comment,
  unlogged: once(6),
  parameters: fc.record({
    fillfactor: maybe(fc.constantFrom('60', '80')),
    autovacuum_enabled: maybe(fc.constantFrom('false', 'true')),
    'toast.autovacuum_enabled': maybe(fc.constant('false')),
  }),
  hasParameters: once(3),
  rowSecurity: fc.constantFrom(undefined, undefined, 'enabled' as const, 'forced' as const),
  partitionBy: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: partitionKey }),
  columns: named({ names: COLUMNS, min: 2, max: 6 }, columnDraft),
  primaryKey: named({ names: CONSTRAINTS, max: 1 }, key),
  uniques: named({ names: CONSTRAINTS, max: 2 }, key),
  indexes: named({ names: CONSTRAINTS, max: 2 }, index),
  foreignKeys: named({ names: CONSTRAINTS, max: 2 }, foreignKey),
  checks: named({ names: CONSTRAINTS, max: 2 }, check),
  exclusions: named({ names: CONSTRAINTS, max: 1 }, exclusion),
  triggers: named({ names: TRIGGERS, max: 2 }, trigger),
  policies: named({ names: POLICIES, max: 2 }, policy),
  partitions: named({ names: PARTITIONS, min: 1, max: 3 }, partition),
});
