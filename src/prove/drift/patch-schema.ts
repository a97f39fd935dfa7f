import type { Change } from '../../diff/index.ts';
import { findObject, STRUCTURE } from '../../schema/index.ts';
import type { Named, ObjectId, ObjectKind, Schema } from '../../schema/index.ts';

/** A copy of a value that may be written to. */
type Draft = Record<string, unknown>;

/**
 * Undoes changes: from the schema that they lead to, back towards the one that they start from, as far as they are named.
 *
 * @param changes whole objects by their topmost changes alone
 */
export function undoChanges(changes: readonly Change[], { before, after }: { before: Schema; after: Schema }): Schema {
  const schema = structuredClone(after) as unknown as Draft; // a copy that nobody else has
  for (const change of changes) {
    const siblings = siblingsOf(schema, change.id);
    const name = change.id.path.at(-1) ?? '';
    if (siblings === undefined) continue;
    if (change.verb === 'add') delete siblings[name];
    else if (change.verb === 'remove') define(siblings, name, structuredClone(findObject(before, change.id)));
    else setAttribute(siblings[name] as Draft, change.attribute, change.before); // an object of the schema
  }
  return schema as unknown as Schema;
}

function setAttribute(object: Draft | undefined, attribute: string, value: unknown): void {
  if (object === undefined) return;
  if (value === undefined) delete object[attribute];
  else define(object, attribute, structuredClone(value));
}

/** The set that an object is in; `undefined` when what it lies in is not there. */
function siblingsOf(schema: Draft, { kind, path }: ObjectId): Draft | undefined {
  const kinds: ObjectKind[] = [];
  for (let one: ObjectKind | null = kind; one !== null; one = STRUCTURE[one].parent) kinds.unshift(one);
  let set: Draft | undefined;
  let object: Draft | undefined = schema;
  for (const [depth, one] of kinds.entries()) {
    set = object?.[STRUCTURE[one].collection] as Draft | undefined; // the structure says that this is a set of objects
    object = own(set, path[depth] ?? '');
  }
  return set;
}

function own(set: Draft | undefined, name: string): Draft | undefined {
  return set !== undefined && Object.hasOwn(set, name) ? (set[name] as Draft) : undefined; // a set holds objects
}

/** A name such as `__proto__`, too. */
function define(set: Draft | Named<unknown>, name: string, value: unknown): void {
  Object.defineProperty(set, name, { value, enumerable: true, configurable: true, writable: true });
}
