import { findObject, objectId } from '../../schema/index.ts';
import type { Schema } from '../../schema/index.ts';
import { holderOf, isWithinRelation } from './name-keys.ts';
import type { NamePlace } from './name-keys.ts';
import type { NamedThing } from './named-things.ts';
import { NewNames, scopeOf } from './new-names.ts';
import type { NameChange } from './rename.ts';

/** A thing of which the name changes. Namespaces are told apart by what they were called before. */
export interface Mover {
  readonly change: NameChange;
  readonly target: { readonly namespace: string; readonly name: string };
  /** Key of what it lies in, apart from its namespace. */
  readonly container: string | undefined;
  namespace: string;
  name: string;
  /** It has a name that is neither the old nor the new one. */
  isBetween: boolean;
}

/** Before the name of a namespace that is made anew while the one that had its name gets another. No name has it. */
const ANEW = '\0';

interface Sides {
  readonly before: Schema;
  readonly changes: readonly NameChange[];
}

export function moversOf({ before, changes }: Sides): Map<string, Mover> {
  const movers = changes.map((given): [string, Mover] => {
    const change = withOwner(given, { before, changes });
    const { kind, from, to } = change;
    const isSpace = kind === 'namespace';
    const mover: Mover = {
      change,
      target: { namespace: isSpace ? '' : spaceIdOf(to[0] ?? '', changes), name: to.at(-1) ?? '' },
      container: containerOf({ kind, path: from }),
      namespace: isSpace ? '' : (from[0] ?? ''),
      name: from.at(-1) ?? '',
      isBetween: false,
    };
    return [keyOf({ kind, path: from }), mover];
  });
  return new Map(movers);
}

/** A sequence that a column owns is where its table is, like those that come with columns. */
function withOwner(change: NameChange, { before, changes }: Sides): NameChange {
  const [namespace = '', name = ''] = change.from;
  const sequence = change.kind === 'sequence' ? findObject(before, objectId('sequence', namespace, name)) : undefined;
  if (sequence?.ownedBy === undefined) return change;
  const { table } = sequence.ownedBy;
  const path = new NewNames(changes).inNamespace('table', namespace, table);
  return { kind: 'columnSequence', from: [namespace, table, name], to: [...path, change.to.at(-1) ?? ''] };
}

/** What a namespace was called that is called so afterwards. */
function spaceIdOf(name: string, changes: readonly NameChange[]): string {
  const spaces = changes.filter(({ kind }) => kind === 'namespace');
  const renamed = spaces.find(({ to }) => to[0] === name);
  if (renamed !== undefined) return renamed.from[0] ?? '';
  return spaces.some(({ from }) => from[0] === name) ? ANEW + name : name;
}

/** What a namespace is called now. */
export function spaceName(id: string, movers: ReadonlyMap<string, Mover>): string {
  if (id.startsWith(ANEW)) return id.slice(ANEW.length);
  return movers.get(keyOf({ kind: 'namespace', path: [id] }))?.name ?? id;
}

export function isDone({ name, namespace, target, change }: Mover): boolean {
  return name === target.name && (isWithinRelation(change.kind) || namespace === target.namespace);
}

/** Whether it still has to go to another namespace by itself. */
export function isToMove({ namespace, target, change }: Mover): boolean {
  return namespace !== target.namespace && !isWithinRelation(change.kind);
}

export function keyOf({ kind, path }: NamedThing): string {
  return JSON.stringify([scopeOf(kind), ...path]);
}

/** The key of the table, view or enum that a thing lies in. */
export function containerOf({ kind, path }: NamedThing): string | undefined {
  if (!isWithinRelation(kind)) return undefined;
  return keyOf({ kind: holderOf(kind), path: path.slice(0, 2) });
}

export function placeOf({ kind, path }: NamedThing): NamePlace {
  return { kind, namespace: kind === 'namespace' ? '' : (path[0] ?? ''), path };
}
