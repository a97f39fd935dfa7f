import { findObject, objectId, walkSchema } from '../../schema/index.ts';
import type { Schema } from '../../schema/index.ts';
import { clipName, MAX_NAME_BYTES, sequenceName } from '../sequences/sequence.ts';
import { multirangeName } from '../swap/multirange-name.ts';
import { isRelation, nameKeys } from './name-keys.ts';
import { namedThings } from './named-things.ts';
import { NewNames, scopeOf } from './new-names.ts';
import type { NameChange } from './rename.ts';
import { newPlace } from './settle-renames.ts';

/** Names that are made of those of others: of multiranges, of the constraints of triggers, of sequences behind columns. */
export function derivedNames(before: Schema, changes: readonly NameChange[]): NameChange[] {
  const names = new NewNames(changes);
  const others = walkSchema(before).flatMap(({ id: { kind, path } }): NameChange[] => {
    const [namespace = '', name = '', child] = path;
    const range = kind === 'range' ? findObject(before, objectId(kind, ...path)) : undefined;
    if (range !== undefined) {
      const [space, newName] = names.inNamespace('type', namespace, name);
      const [from, to] = [multirangeName(name, range), multirangeName(newName, range)];
      return from === to ? [] : [{ kind: 'multirange', from: [namespace, from], to: [space, to] }];
    }
    const isBoth = kind === 'trigger' && findObject(before, objectId(kind, ...path))?.constraint === true;
    const to = names.within('trigger', path);
    if (!isBoth || to === child) return [];
    return [{ kind: 'triggerConstraint', from: path, to: [...names.inNamespace('table', namespace, name), to] }];
  });
  return [...others, ...columnSequences(before, changes)];
}

/**
 * PostgreSQL leaves the name of the sequence behind a column; ours follows its column. One that has another name, since
 * something else had this one when it was made, is left alone.
 */
function columnSequences(before: Schema, changes: readonly NameChange[]): NameChange[] {
  const names = new NewNames(changes);
  const derived = derivedSequences(before);
  const own = new Set(derived.map(({ from }) => JSON.stringify(from)));
  const isOther = ({ kind, path }: { kind: NameChange['kind']; path: readonly string[] }): boolean =>
    isRelation(kind) && !(kind === 'columnSequence' && own.has(JSON.stringify(path)));
  const others = namedThings(before).filter(isOther);
  const former = new Set(others.map(({ path }) => relationKey(path)));
  const moved = new Map(changes.map(({ kind, from, to }) => [JSON.stringify([scopeOf(kind), ...from]), to]));
  const taken = new Set(
    others.map(({ kind, path }) => {
      // One that stands for itself and is owned has an answer of its own.
      const asSequence = kind === 'columnSequence' ? [path[0], path[2]] : path;
      const scope = kind === 'columnSequence' ? 'sequence' : scopeOf(kind);
      return relationKey(moved.get(JSON.stringify([scope, ...asSequence])) ?? newPlace(names, { kind, path }));
    }),
  );
  return derived.flatMap(({ from, column }): NameChange[] => {
    const [namespace = '', table = ''] = from;
    if (former.has(relationKey(from))) return [];
    const [space, newTable] = names.inNamespace('table', namespace, table);
    const newColumn = names.within('column', [namespace, table, column]);
    const to = [space, newTable, freeName(space, sequenceName(newTable, newColumn), taken)];
    taken.add(relationKey(to));
    return from[2] === to[2] ? [] : [{ kind: 'columnSequence', from, to }];
  });
}

interface DerivedSequence {
  readonly from: readonly string[];
  readonly column: string;
}

function derivedSequences(schema: Schema): DerivedSequence[] {
  const found = walkSchema(schema).flatMap(({ id: { kind, path } }) => {
    const found = kind === 'column' ? findObject(schema, objectId(kind, ...path)) : undefined;
    const [namespace = '', table = '', column = ''] = path;
    if (found?.serial === undefined && found?.identity === undefined) return [];
    return [{ from: [namespace, table, sequenceName(table, column)], column }];
  });
  const key = ({ from }: DerivedSequence): string => from.join('\0');
  return found.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** With a number behind, as PostgreSQL does it. */
function freeName(namespace: string, name: string, taken: ReadonlySet<string>): string {
  for (let number = 0; ; number += 1) {
    const suffix = number === 0 ? '' : String(number);
    const candidate = clipName(name, MAX_NAME_BYTES - suffix.length) + suffix;
    if (!taken.has(relationKey([namespace, candidate]))) return candidate;
  }
}

function relationKey(path: readonly string[]): string {
  return nameKeys({ kind: 'sequence', namespace: path[0] ?? '', path })[0] ?? '';
}
