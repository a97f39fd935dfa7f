import type { ObjectKind, ObjectKinds } from '../schema/index.ts';

/** Tells whether a value read from a file has the form of an attribute. */
type Form = (value: unknown) => boolean;

const text: Form = (value) => typeof value === 'string';
const flag: Form = (value) => value === true;
const count: Form = (value) => Number.isInteger(value);
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

const KEY_COLUMNS = { columns: texts };

/** The attributes of each kind, as a file must hold them. What is not listed is refused, so that no fact is ever dropped. */
export const ATTRIBUTES: { readonly [Kind in ObjectKind]: Attributes<ObjectKinds[Kind]> } = {
  namespace: { required: {}, optional: { comment: text } },
  enum: { required: { labels: texts }, optional: { comment: text } },
  table: { required: {}, optional: { comment: text } },
  column: {
    required: { type: text },
    optional: {
      typeNamespace: text,
      dimensions: count,
      nullable: flag,
      default: text,
      serial: flag,
      identity: text,
      generated: text,
      collation: text,
      comment: text,
    },
  },
  primaryKey: { required: KEY_COLUMNS, optional: {} },
  unique: { required: KEY_COLUMNS, optional: { include: texts, deferrable } },
  index: {
    required: { keys },
    optional: { unique: flag, method: text, include: texts, where: text, fillFactor: count, definition: text },
  },
  foreignKey: {
    required: { ...KEY_COLUMNS, references: reference },
    optional: { onDelete: text, onUpdate: text, deferrable },
  },
  check: { required: { expression: text }, optional: {} },
};
