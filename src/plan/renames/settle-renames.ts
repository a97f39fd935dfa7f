import { walkSchema } from '../../schema/index.ts';
import type { ObjectKind, Schema } from '../../schema/index.ts';
import { clipName, MAX_NAME_BYTES } from '../sequences/sequence.ts';
import { NewNames } from './new-names.ts';
import type { Rename, RenamedKind } from '../../schema/index.ts';

/** What a thing is called that goes, from when its name is given to another until it is dropped. */
const SUFFIX = '__old';

/**
 * Adds what the given renames need: whatever has one of the new names already, and is to be dropped, steps aside.
 *
 * @param renames no two to one name
 */
export function settleRenames(renames: readonly Rename[], before: Schema): Rename[] {
  const wanted = new Set(renames.map(({ kind, to }) => placeKey(kind, to)));
  const leaving = new Set(renames.map(({ kind, from }) => placeKey(kind, from)));
  if (wanted.size === 0) return [];
  const names = new NewNames(renames);
  const aside = walkSchema(before).flatMap(({ id: { kind, path } }): Rename[] => {
    if (!isRenamed(kind) || leaving.has(placeKey(kind, path))) return [];
    const place = newPlace(names, path);
    if (!wanted.has(placeKey(kind, place))) return [];
    const name = clipName(place.at(-1) ?? '', MAX_NAME_BYTES - SUFFIX.length) + SUFFIX;
    return [{ kind, from: path, to: [...place.slice(0, -1), name] }];
  });
  return [...renames, ...aside];
}

/** Where an object that keeps its own name is once its parents have their new ones. */
function newPlace(names: NewNames, [namespace = '', ...rest]: readonly string[]): readonly string[] {
  const [name, child] = rest;
  if (name === undefined) return [namespace];
  if (child === undefined) return [names.namespace(namespace), name];
  return [...names.inNamespace('table', namespace, name), child];
}

const FIXED: readonly ObjectKind[] = ['extension', 'partition', 'routine', 'viewIndex', 'viewTrigger'];

function isRenamed(kind: ObjectKind): kind is RenamedKind & ObjectKind {
  return !FIXED.includes(kind);
}

const RELATIONS: readonly RenamedKind[] = ['table', 'view', 'sequence', 'index', 'primaryKey', 'unique', 'exclusion'];
const TYPES: readonly RenamedKind[] = ['enum', 'domain', 'composite', 'range'];

/** Names that exclude each other have one key: those of relations in a namespace, of types, of the parts of a table. */
function placeKey(kind: RenamedKind, path: readonly string[]): string {
  if (RELATIONS.includes(kind)) return JSON.stringify(['relation', path[0], path.at(-1)]);
  if (TYPES.includes(kind)) return JSON.stringify(['type', ...path]);
  return JSON.stringify([kind, ...path]);
}
