import deepDiff from 'deep-diff';

import { bug } from '../errors/index.ts';

import { childCollections, findObject, lookup, objectId, walkObject } from '../schema/index.ts';
import type { Named, ObjectId, ObjectKind, Schema } from '../schema/index.ts';
import type { Change } from './change.ts';

/**
 * Compares two schemas, whatever they come from. Both must be canonical (an absent fact is the default), so that equal
 * schemas give no change and every difference gives exactly one.
 *
 * @returns changes sorted by object, the same for any order of keys in the input
 */
export function diff(before: Schema, after: Schema): Change[] {
  const changes = new Map<string, Change>();
  for (const difference of deepDiff.diff(before, after) ?? []) {
    for (const change of toChanges(difference.path ?? [], before, after)) changes.set(changeKey(change), change);
  }
  return [...changes.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

function toChanges(path: readonly string[], before: Schema, after: Schema): Change[] {
  const { id, attribute } = locate(path);
  const [old, current] = [findObject(before, id), findObject(after, id)];
  if (attribute === undefined) {
    const verb = old === undefined ? 'add' : 'remove';
    return walkObject(id, old ?? current).map((object) => ({ verb, id: object.id }));
  }
  return [
    { verb: 'alter', id, attribute, before: attributeOf(old, attribute), after: attributeOf(current, attribute) },
  ];
}

/** Splits the path of a difference into the object it lies in and the attribute of that object, if it is not the whole. */
function locate(path: readonly string[]): { id: ObjectId; attribute: string | undefined } {
  let kind: ObjectKind | null = null;
  let depth = 0;
  for (;;) {
    const child: ObjectKind | undefined = childCollections(kind).get(path[depth] ?? '');
    if (child === undefined || path.length < depth + 2) break;
    kind = child;
    depth += 2;
  }
  if (kind === null) throw bug(`A difference lies outside of any object: ${path.join('.')}`);
  const names = path.slice(0, depth).filter((_, position) => position % 2 === 1);
  return { id: objectId(kind, ...names), attribute: path[depth] };
}

function attributeOf(object: unknown, attribute: string): unknown {
  return object === undefined ? undefined : lookup(object as Named<unknown>, attribute);
}

function changeKey(change: Change): string {
  const { path, kind } = change.id;
  return [...path, '', kind, change.verb === 'alter' ? change.attribute : ''].join('\0');
}
