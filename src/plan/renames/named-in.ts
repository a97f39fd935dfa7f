import { findObject, nounOf, objectId, STRUCTURE } from '../../schema/index.ts';
import type { ObjectKind, RenamedKind, Schema } from '../../schema/index.ts';

/** Something that can get another name. */
export interface NamedObject {
  readonly kind: RenamedKind;
  readonly path: readonly string[];
}

export function isThere(schema: Schema, { kind, path }: NamedObject): boolean {
  if (kind !== 'label')
    return path.length === depthOf(kind) && findObject(schema, objectId(kind, ...path)) !== undefined;
  const [namespace = '', type = '', label = ''] = path;
  return path.length === 3 && (findObject(schema, objectId('enum', namespace, type))?.labels.includes(label) ?? false);
}

/** How many names lead to an object. */
export function depthOf(kind: ObjectKind): number {
  const { parent } = STRUCTURE[kind];
  return parent === null ? 1 : 1 + depthOf(parent);
}

/** The kind in sentences. */
export function renamedNoun(kind: RenamedKind): string {
  return kind === 'label' ? 'label' : nounOf(kind);
}

/** How it is called in sentences: `user.phone`. */
export function shownName(path: readonly string[]): string {
  return (path[0] === 'public' && path.length > 1 ? path.slice(1) : path).join('.');
}

const ALIKE: readonly (readonly RenamedKind[])[] = [
  ['table', 'view'],
  ['enum', 'domain', 'composite', 'range'],
  ['primaryKey', 'unique', 'foreignKey', 'check', 'exclusion', 'index', 'column', 'trigger', 'policy'],
];

/** Another kind of thing that has the name. */
export function otherKindAt(schema: Schema, { kind, path }: NamedObject): RenamedKind | undefined {
  const alike = ALIKE.flat().filter((other) => other !== kind);
  return alike.find((other) => isThere(schema, { kind: other, path }));
}
