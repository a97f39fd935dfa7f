import type { Index, ObjectKind, ObjectKinds, Trigger } from '../schema/index.ts';

/** Tells whether a value read from a file has the form of an attribute. */
type Form = (value: unknown) => boolean;

const text: Form = (value) => typeof value === 'string';
const flag: Form = (value) => value === true;
const count: Form = (value) => Number.isInteger(value);
const number: Form = (value) => typeof value === 'number';
const texts: Form = (value) => Array.isArray(value) && value.every(text);
const deferrable: Form = (value) => value === 'deferred' || value === 'immediate';
const keys: Form = (value) => Array.isArray(value) && value.every((key) => text(key) || isRecord(key));
const reference: Form = (value) =>
  isRecord(value) && text(value['namespace']) && text(value['table']) && texts(value['columns']);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Attributes<Value> {
  readonly required: Partial<Record<keyof Value, Form>>;
  readonly optional: Partial<Record<keyof Value, Form>>;
}

const namedTexts: Form = (value) => isRecord(value) && Object.values(value).every(text);
const recordsWith =
  (...names: readonly string[]): Form =>
  (value) =>
    Array.isArray(value) && value.every((entry) => isRecord(entry) && names.every((name) => text(entry[name])));
const recordWith =
  (...names: readonly string[]): Form =>
  (value) =>
    isRecord(value) && names.every((name) => text(value[name]));
const partitionKey: Form = (value) => isRecord(value) && text(value['strategy']) && keys(value['keys']);

const KEY_COLUMNS = { columns: texts };
const TYPE_USE = { typeNamespace: text, dimensions: count };
const SEQUENCE = { start: text, increment: text, minimum: text, maximum: text, cache: text, cycle: flag };
const INDEX: Attributes<Index> = {
  required: { keys },
  optional: {
    unique: flag,
    nullsNotDistinct: flag,
    method: text,
    include: texts,
    where: text,
    storageParameters: namedTexts,
    definition: text,
    comment: text,
  },
};
const TRIGGER: Attributes<Trigger> = {
  required: { timing: text, events: texts, function: recordWith('namespace', 'name') },
  optional: {
    updateOf: texts,
    forEach: text,
    when: text,
    constraint: flag,
    deferrable,
    oldTable: text,
    newTable: text,
    arguments: texts,
    enabled: text,
    comment: text,
  },
};

/** The attributes of each kind, as a file must hold them. What is not listed is refused, so that no fact is ever dropped. */
export const ATTRIBUTES: { readonly [Kind in ObjectKind]: Attributes<ObjectKinds[Kind]> } = {
  extension: { required: {}, optional: { namespace: text, version: text } },
  namespace: { required: {}, optional: { comment: text } },
  enum: { required: { labels: texts }, optional: { comment: text } },
  domain: {
    required: { type: text },
    optional: { ...TYPE_USE, collation: text, default: text, notNull: flag, checks: namedTexts, comment: text },
  },
  composite: { required: { attributes: recordsWith('name', 'type') }, optional: { comment: text } },
  range: {
    required: { subtype: text },
    optional: {
      subtypeNamespace: text,
      operatorClass: text,
      collation: text,
      canonical: text,
      subtypeDiff: text,
      multirange: text,
      comment: text,
    },
  },
  sequence: {
    required: {},
    optional: { ...SEQUENCE, type: text, ownedBy: recordWith('table', 'column'), comment: text },
  },
  routine: {
    required: { name: text, arguments: recordsWith('type'), language: text, body: text },
    optional: {
      kind: text,
      returns: text,
      atomic: flag,
      volatility: text,
      strict: flag,
      securityDefiner: flag,
      leakproof: flag,
      window: flag,
      parallel: text,
      cost: number,
      rows: number,
      settings: namedTexts,
      comment: text,
    },
  },
  table: {
    required: {},
    optional: {
      comment: text,
      unlogged: flag,
      storageParameters: namedTexts,
      rowSecurity: text,
      partitionBy: partitionKey,
    },
  },
  column: {
    required: { type: text },
    optional: {
      ...TYPE_USE,
      nullable: flag,
      default: text,
      serial: flag,
      identity: text,
      sequence: isRecord,
      generated: text,
      virtual: flag,
      collation: text,
      storage: text,
      compression: text,
      statistics: count,
      comment: text,
    },
  },
  primaryKey: {
    required: KEY_COLUMNS,
    optional: { include: texts, deferrable, storageParameters: namedTexts, comment: text },
  },
  unique: {
    required: KEY_COLUMNS,
    optional: { include: texts, deferrable, nullsNotDistinct: flag, storageParameters: namedTexts, comment: text },
  },
  index: INDEX,
  foreignKey: {
    required: { ...KEY_COLUMNS, references: reference },
    optional: { onDelete: text, onUpdate: text, deferrable, match: text, notValid: flag, comment: text },
  },
  check: { required: { expression: text }, optional: { notValid: flag, noInherit: flag, comment: text } },
  exclusion: { required: { definition: text }, optional: { deferrable, comment: text } },
  trigger: TRIGGER,
  policy: {
    required: {},
    optional: { command: text, restrictive: flag, roles: texts, using: text, check: text, comment: text },
  },
  partition: { required: { bound: text }, optional: { namespace: text, comment: text } },
  view: {
    required: { definition: text },
    optional: { materialized: flag, withoutData: flag, columns: texts, options: namedTexts, comment: text },
  },
  viewIndex: INDEX,
  viewTrigger: TRIGGER,
};
