import { findObject, objectId, walkSchema } from '../../schema/index.ts';
import type { Schema } from '../../schema/index.ts';
import { clipName, MAX_NAME_BYTES } from '../sequences/sequence.ts';
import { applyRenames } from './apply-renames.ts';
import { holderOf, nameKeys } from './name-keys.ts';
import { namedThings } from './named-things.ts';
import type { NamedThing } from './named-things.ts';
import { NewNames, scopeOf } from './new-names.ts';
import { invertRenames } from './rename.ts';
import type { NameChange } from './rename.ts';
import { SAME_TEXTS } from './texts.ts';

/** What a thing is called that goes, from when its name is given to another until it is dropped. */
const SUFFIX = '__gone';

/** What PostgreSQL or we do beside what was asked for: what lies in a table goes with it to another namespace. */
export function movedAlong(before: Schema, changes: readonly NameChange[]): NameChange[] {
  const names = new NewNames(changes);
  const known = new Set(changes.map(keyOf));
  const along = walkSchema(before).flatMap(({ id: { kind, path } }): NameChange[] => {
    const [namespace = '', name = ''] = path;
    const place = { namespace: names.namespace(namespace), name };
    if (kind === 'sequence') {
      const owner = findObject(before, objectId(kind, ...path))?.ownedBy;
      const [space] = owner === undefined ? [place.namespace] : names.inNamespace('table', namespace, owner.table);
      return space === place.namespace ? [] : [{ kind, from: path, to: [space, name] }];
    }
    if (kind !== 'partition') return [];
    const [space] = names.inNamespace('table', namespace, name);
    const own = findObject(before, objectId(kind, ...path))?.namespace;
    const last = path.at(-1) ?? '';
    return own !== undefined || space === place.namespace ? [] : [{ kind, from: [namespace, last], to: [space, last] }];
  });
  return along.filter((change) => !known.has(keyOf(change)));
}

/**
 * Whatever has one of the new names already, and is to be dropped, steps aside.
 *
 * @param changes no two to one name
 */
export function stepsAside(before: Schema, changes: readonly NameChange[]): NameChange[] {
  const leaving = new Set(changes.map(keyOf));
  const wanted = new Set(changes.flatMap(({ kind, to }) => keysAt({ kind, path: to })));
  const all = namedThings(before).toSorted((a, b) => (a.path.join('\0') < b.path.join('\0') ? -1 : 1));
  const names = new NewNames(changes);
  const places = all.map((thing) => ({ thing, path: newPlace(names, thing) }));
  const taken = new Set([...wanted, ...places.flatMap(({ thing: { kind }, path }) => keysAt({ kind, path }))]);
  return places.flatMap(({ thing, path }): NameChange[] => {
    const { kind, path: from } = asAnswered(thing, before);
    // Names that are made of others go with those.
    if (kind === 'columnSequence' || kind === 'multirange' || leaving.has(keyOf({ kind, from }))) return [];
    if (!keysAt({ kind: thing.kind, path }).some((key) => wanted.has(key))) return [];
    const name = freeName({ kind: thing.kind, path }, taken);
    for (const key of keysAt({ kind: thing.kind, path: [...path.slice(0, -1), name] })) taken.add(key);
    return [{ kind, from, to: from.length < path.length ? [path[0] ?? '', name] : [...path.slice(0, -1), name] }];
  });
}

/** A sequence that stands for itself, and has an owner, is renamed like others. */
function asAnswered(thing: NamedThing, before: Schema): NamedThing {
  const [namespace = '', table = '', name = ''] = thing.path;
  const sequence =
    thing.kind === 'columnSequence' ? findObject(before, objectId('sequence', namespace, name)) : undefined;
  return sequence?.ownedBy?.table === table ? { kind: 'sequence', path: [namespace, name] } : thing;
}

function freeName({ kind, path }: NamedThing, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? SUFFIX : `${SUFFIX}${number}`;
    const name = clipName(path.at(-1) ?? '', MAX_NAME_BYTES - suffix.length) + suffix;
    if (!keysAt({ kind, path: [...path.slice(0, -1), name] }).some((key) => taken.has(key))) return name;
  }
}

/** Where something is that keeps its own name, once what it lies in has its new one. */
export function newPlace(names: NewNames, { kind, path }: NamedThing): readonly string[] {
  const [namespace = '', name = '', child] = path;
  if (kind === 'namespace') return [namespace];
  if (child === undefined) return [names.namespace(namespace), name];
  return [...names.inNamespace(scopeOf(holderOf(kind)), namespace, name), child];
}

function keysAt({ kind, path }: NamedThing): string[] {
  return nameKeys({ kind, namespace: path[0] ?? '', path });
}

function keyOf({ kind, from }: Pick<NameChange, 'kind' | 'from'>): string {
  return JSON.stringify([scopeOf(kind), ...from]);
}

/** A schema under new names, and what has which one. */
export interface RenamedSchema {
  readonly schema: Schema;
  readonly names: NewNames;
  /** What things were called: by their new names. */
  readonly origin: NewNames;
}

/** A schema with new names alone: for comparing rows. Expressions in it stay what they are. */
export function renameObjects(schema: Schema, renames: readonly NameChange[]): RenamedSchema {
  if (renames.length === 0) return { schema, names: new NewNames([]), origin: new NewNames([]) };
  const along = [...renames, ...movedAlong(schema, renames)];
  const changes = [...along, ...stepsAside(schema, along)];
  const [names, origin] = [new NewNames(changes), new NewNames(invertRenames(changes))];
  return { schema: applyRenames(schema, changes, SAME_TEXTS), names, origin };
}
