import type { Named } from './named.ts';
import type { Schema } from './schema.ts';
import { childCollections, objectId, STRUCTURE } from './structure.ts';
import type { ObjectId, ObjectKind, ObjectKinds } from './structure.ts';

/** The thing of a name. Sets are read only here, since a table may be called `constructor`. */
export function lookup<Value>(set: Named<Value>, name: string): Value | undefined {
  return Object.hasOwn(set, name) ? set[name] : undefined;
}

/** Makes a set. Unlike an object literal it also holds a name such as `__proto__`. */
export function namedSet<Value>(entries: Iterable<readonly [string, Value]>): Named<Value> {
  const set: Record<string, Value> = {};
  for (const [name, value] of entries) {
    if (name === '__proto__')
      Object.defineProperty(set, name, { value, enumerable: true, configurable: true, writable: true });
    else set[name] = value;
  }
  return set;
}

/** A value whose properties are not known at compile time. */
type Node = Named<unknown>;

function childSet(parent: unknown, collection: string): Named<Node> {
  // The structure table says that this property is a set of objects.
  return (lookup(parent as Node, collection) as Named<Node> | undefined) ?? {};
}

/** The value of an object, or `undefined` when the schema has no such object. */
export function findObject<Kind extends ObjectKind>(schema: Schema, id: ObjectId<Kind>): ObjectKinds[Kind] | undefined {
  const kinds: ObjectKind[] = [];
  for (let kind: ObjectKind | null = id.kind; kind !== null; kind = STRUCTURE[kind].parent) kinds.unshift(kind);
  let value: unknown = schema;
  for (const [depth, kind] of kinds.entries()) {
    value = value === undefined ? undefined : lookup(childSet(value, STRUCTURE[kind].collection), id.path[depth] ?? '');
  }
  return value as ObjectKinds[Kind] | undefined; // the path was followed by kind, so the value is of that kind
}

/** An object with its name. */
export interface Visited {
  readonly id: ObjectId;
  readonly value: unknown;
}

/** An object and everything below it, parents first. */
export function walkObject(id: ObjectId, value: unknown): readonly Visited[] {
  const found: Visited[] = [{ id, value }];
  addChildren({ kind: id.kind, path: id.path }, value, found);
  return found;
}

/** Every object of a schema, parents first. */
export function walkSchema(schema: Schema): readonly Visited[] {
  const found: Visited[] = [];
  addChildren({ kind: null, path: [] }, schema, found);
  return found;
}

interface Parent {
  readonly kind: ObjectKind | null;
  readonly path: readonly string[];
}

function addChildren(parent: Parent, value: unknown, found: Visited[]): void {
  for (const [collection, kind] of childCollections(parent.kind)) {
    for (const [name, child] of Object.entries(childSet(value, collection))) {
      const id = objectId(kind, ...parent.path, name);
      found.push({ id, value: child });
      addChildren(id, child, found);
    }
  }
}
