import { childCollections, EMPTY_NAMESPACE, namedSet, STRUCTURE } from '../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../schema/index.ts';

/** An object of a database with its value; the collections in the value are still empty. */
export interface FoundObject {
  readonly id: ObjectId;
  readonly value: object;
}

interface Node {
  readonly kind: ObjectKind | null;
  readonly value: object;
  /** By kind and name. */
  readonly children: Map<ObjectKind, Map<string, Node>>;
}

const PUBLIC: FoundObject = { id: { kind: 'namespace', path: ['public'] }, value: EMPTY_NAMESPACE };

/**
 * Puts objects into each other. What lies in an object that is not there is left out.
 *
 * @param objects parents before their children
 */
export function assemble(objects: readonly FoundObject[]): Schema {
  const root: Node = { kind: null, value: {}, children: new Map() };
  for (const { id, value } of [PUBLIC, ...objects]) {
    const parent = parentOf(root, id);
    if (parent === undefined) continue;
    const siblings = parent.children.get(id.kind) ?? new Map<string, Node>();
    siblings.set(id.path.at(-1) ?? '', { kind: id.kind, value, children: new Map() });
    parent.children.set(id.kind, siblings);
  }
  return finish(root) as Schema; // childCollections describes the shape of a schema
}

/** Goes down from the root by the names of the path. */
function parentOf(root: Node, { kind, path }: ObjectId): Node | undefined {
  let node: Node | undefined = root;
  for (const [depth, ancestor] of ancestors(kind).entries())
    node = node?.children.get(ancestor)?.get(path[depth] ?? '');
  return node;
}

/** The kinds above a kind, from the namespace down. */
function ancestors(kind: ObjectKind): ObjectKind[] {
  const { parent } = STRUCTURE[kind];
  return parent === null ? [] : [...ancestors(parent), parent];
}

function finish({ kind, value, children }: Node): object {
  const sets = [...childCollections(kind)].map(
    ([collection, childKind]) =>
      [
        collection,
        namedSet([...(children.get(childKind) ?? [])].map(([name, child]) => [name, finish(child)])),
      ] as const,
  );
  return { ...value, ...Object.fromEntries(sets) };
}
