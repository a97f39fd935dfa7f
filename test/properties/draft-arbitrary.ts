import fc from 'fast-check';

import type {
  CheckDraft,
  ColumnDraft,
  EnumDraft,
  ForeignKeyDraft,
  IndexDraft,
  Named,
  NamespaceDraft,
  SchemaDraft,
  TableDraft,
  UniqueDraft,
} from './draft.ts';
import { COLUMNS, COMMENTS, CONSTRAINTS, ENUMS, LABELS, NAMESPACES, TABLES } from './names.ts';
import { TYPES } from './types.ts';

interface Pool {
  readonly names: readonly string[];
  readonly min?: number;
  readonly max: number;
}

function named<Value>({ names, min = 0, max }: Pool, value: fc.Arbitrary<Value>): fc.Arbitrary<Named<Value>> {
  const entry = fc.tuple(fc.constantFrom(...names), value);
  return fc.uniqueArray(entry, { selector: ([name]) => name, minLength: min, maxLength: max, size: 'max' });
}

function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq: 2 });
}

const comment = maybe(fc.constantFrom(...COMMENTS));
const deferrable = maybe(fc.constantFrom('deferred' as const, 'immediate' as const));
const keyColumns = fc.uniqueArray(fc.constantFrom(...COLUMNS), { minLength: 1, maxLength: 3 });
const fewColumns = fc.uniqueArray(fc.constantFrom(...COLUMNS), { maxLength: 2 });

const column: fc.Arbitrary<ColumnDraft> = fc.record({
  type: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...Object.keys(TYPES)) },
    { weight: 2, arbitrary: fc.constantFrom('integer', 'bigint', 'text') },
    { weight: 2, arbitrary: fc.constantFrom(...ENUMS) },
  ),
  array: fc.nat(7).map((number) => number === 0),
  nullable: fc.boolean(),
  default: maybe(fc.nat(4)),
  source: fc.oneof(
    { weight: 8, arbitrary: fc.constant('plain' as const) },
    {
      weight: 4,
      arbitrary: fc.constantFrom('serial' as const, 'always' as const, 'by default' as const, 'generated' as const),
    },
  ),
  base: fc.constantFrom(...COLUMNS),
  factor: fc.integer({ min: 2, max: 3 }),
  collated: fc.nat(5).map((number) => number === 0),
  comment,
});

const unique: fc.Arbitrary<UniqueDraft> = fc.record({ columns: keyColumns, include: fewColumns, deferrable });

const index: fc.Arbitrary<IndexDraft> = fc.record({
  columns: keyColumns,
  include: fewColumns,
  form: fc.constantFrom('plain', 'plain', 'descending', 'expression', 'hash', 'raw'),
  unique: fc.boolean(),
  where: maybe(fc.constantFrom(...COLUMNS)),
  fillFactor: maybe(fc.constantFrom(70, 90)),
});

const RULES = ['cascade', 'restrict', 'set null', 'set default'];

const foreignKey: fc.Arbitrary<ForeignKeyDraft> = fc.record({
  namespace: fc.constantFrom(...NAMESPACES),
  table: fc.constantFrom(...TABLES),
  unique: fc.constantFrom(...CONSTRAINTS),
  onDelete: maybe(fc.constantFrom(...RULES)),
  onUpdate: maybe(fc.constantFrom(...RULES)),
  deferrable,
});

const check: fc.Arbitrary<CheckDraft> = fc.record({
  columns: fewColumns,
  text: fc.constantFrom('a', 'A', "it's", ...LABELS),
});

const table: fc.Arbitrary<TableDraft> = fc.record({
  comment,
  columns: named({ names: COLUMNS, min: 2, max: 6 }, column),
  primaryKey: named({ names: CONSTRAINTS, max: 1 }, fc.record({ columns: keyColumns })),
  uniques: named({ names: CONSTRAINTS, max: 2 }, unique),
  indexes: named({ names: CONSTRAINTS, max: 2 }, index),
  foreignKeys: named({ names: CONSTRAINTS, max: 2 }, foreignKey),
  checks: named({ names: CONSTRAINTS, max: 2 }, check),
});

const enumType: fc.Arbitrary<EnumDraft> = fc.record({
  labels: fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 1, maxLength: 4 }),
  comment,
});

const namespace: fc.Arbitrary<NamespaceDraft> = fc.record({
  comment,
  enums: named({ names: ENUMS, max: 3 }, enumType),
  tables: named({ names: TABLES, min: 1, max: 3 }, table),
});

/** Schemas of up to three namespaces with a few tables each. */
export const schemaDraft: fc.Arbitrary<SchemaDraft> = fc.record({
  namespaces: named({ names: NAMESPACES, min: 1, max: 2 }, namespace),
});
