import fc from 'fast-check';

import { COLUMNS, ENUMS, LABELS, MULTIRANGES, NAMESPACES, TYPE_NAMES } from '../names.ts';
import { TYPES } from '../types.ts';
import { comment, condition, maybe, named, once, sequenceOptions } from './named.ts';
import type { Drafted } from './named.ts';

/** The name of a type: of PostgreSQL's own or of a user's. */
export const typeName: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...Object.keys(TYPES)) },
  { weight: 2, arbitrary: fc.constantFrom('integer', 'bigint', 'text') },
  { weight: 4, arbitrary: fc.constantFrom(...TYPE_NAMES) },
);

export type ExtensionDraft = Drafted<typeof extension>;

export const extension = fc.record({
  namespace: maybe(fc.constantFrom(...NAMESPACES)),
  version: maybe(fc.constantFrom('1.5', '1.6')),
});

export type EnumDraft = Drafted<typeof enumType>;

export const enumType = fc.record({
  labels: fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 1, maxLength: 4 }),
  comment,
});

export type DomainDraft = Drafted<typeof domain>;

export const domain = fc.record({
  type: fc.oneof(fc.constantFrom('integer', 'bigint', 'text', 'varchar(20)'), typeName),
  array: once(8),
  collated: fc.boolean(),
  default: maybe(fc.nat(4)),
  notNull: once(4),
  checks: named({ names: ['check', 'Not "x"', '__proto__'], max: 2 }, condition),
  comment,
});

export type CompositeDraft = Drafted<typeof composite>;

export const composite = fc.record({
  attributes: named(
    { names: COLUMNS.slice(0, 7), min: 1, max: 3 },
    fc.record({ type: typeName, array: once(8), collated: once(3) }),
  ),
  comment,
});

export type RangeDraft = Drafted<typeof range>;

export const range = fc.record({
  subtype: fc.constantFrom('integer', 'double precision', 'text', 'text', 'text', 'numeric', ...ENUMS),
  operatorClass: fc.boolean(),
  collated: fc.boolean(),
  subtypeDiff: fc.boolean(),
  multirange: maybe(fc.constantFrom(...MULTIRANGES)),
  comment,
});

export type SequenceOptionsDraft = Drafted<typeof sequenceOptions>;
export type SequenceDraft = Drafted<typeof sequence>;

export const sequence = fc.record({
  options: sequenceOptions,
  type: maybe(fc.constantFrom('integer', 'smallint')),
  owner: maybe(fc.record({ table: fc.nat(3), column: fc.nat(5) })),
  comment,
});
