import {
  droppedStays,
  droppedUnknown,
  renameElsewhere,
  renameKinds,
  renameNewExisted,
  renameNewUnknown,
  renameOldUnknown,
  renamePublic,
  renameTwice,
} from '../../errors/index.ts';
import type { Problem } from '../../errors/index.ts';
import type { Rename, Schema } from '../../schema/index.ts';
import { isThere, otherKindAt, renamedNoun, shownName } from './named-in.ts';
import type { NamedObject } from './named-in.ts';
import { NewNames } from './new-names.ts';

/** Something of which is known that it goes: its path before. */
export type DroppedObject = NamedObject;

export interface RenameAnswers {
  readonly before: Schema;
  readonly after: Schema;
  readonly renames: readonly Rename[];
  readonly dropped?: readonly DroppedObject[];
}

export interface RenameFault {
  readonly rename: Rename;
  readonly problem: Problem;
}

/** What is wrong with renames; none of them must be, for a plan. */
export function checkRenames({ before, after, renames, dropped = [] }: RenameAnswers): RenameFault[] {
  const names = new NewNames(renames);
  return renames.flatMap((rename, index) => {
    const earlier = renames.slice(0, index);
    const problem =
      faultOfNames(rename, { before, after, names }) ?? faultOfOthers(rename, { earlier, renames, dropped, before });
    return problem === undefined ? [] : [{ rename, problem }];
  });
}

interface Sides {
  readonly before: Schema;
  readonly after: Schema;
  readonly names: NewNames;
}

function faultOfNames({ kind, from, to }: Rename, { before, after, names }: Sides): Problem | undefined {
  const told = { noun: renamedNoun(kind), from: shownName(from), to: shownName(to) };
  if (kind === 'namespace' && from[0] === 'public') return renamePublic(told);
  for (const [schema, path] of [
    [before, from],
    [after, to],
  ] as const) {
    if (isThere(schema, { kind, path })) continue;
    const other = otherKindAt(schema, { kind, path });
    if (other !== undefined && schema === after) return renameKinds(told, renamedNoun(other));
    return schema === before ? renameOldUnknown(told) : renameNewUnknown(told);
  }
  if (from.length < 3) return undefined;
  const [namespace = '', parent = ''] = from;
  const place = names.inNamespace(kind === 'label' ? 'type' : 'table', namespace, parent);
  return place[0] === to[0] && place[1] === to[1] ? undefined : renameElsewhere(told);
}

interface Others {
  readonly earlier: readonly Rename[];
  readonly renames: readonly Rename[];
  readonly dropped: readonly DroppedObject[];
  readonly before: Schema;
}

function faultOfOthers(rename: Rename, { earlier, renames, dropped, before }: Others): Problem | undefined {
  const { kind, from, to } = rename;
  const told = { noun: renamedNoun(kind), from: shownName(from), to: shownName(to) };
  const isSame = (path: readonly string[], other: readonly string[]): boolean => path.join('\0') === other.join('\0');
  const alike = (list: readonly Rename[]): Rename[] => list.filter((other) => other.kind === kind);
  if (alike(earlier).some((other) => isSame(other.from, from))) return renameTwice(told, 'from');
  if (alike(earlier).some((other) => isSame(other.to, to))) return renameTwice(told, 'to');
  const path = placeBefore(to, renames);
  if (isSame(path, from) || !isThere(before, { kind, path })) return undefined;
  const isLeaving = alike(renames).some((other) => isSame(other.from, path));
  const isDropped = dropped.some((other) => other.kind === kind && isSame(other.path, path));
  return isLeaving || isDropped ? undefined : renameNewExisted(told);
}

/** Where something is before that has the name afterwards and none of its own. */
function placeBefore(to: readonly string[], renames: readonly Rename[]): readonly string[] {
  const origin = new NewNames(renames.map(({ kind, from, to: end }) => ({ kind, from: end, to: from })));
  const [namespace = '', name, child] = to;
  if (name === undefined) return to;
  if (child === undefined) return [origin.namespace(namespace), name];
  const isLabel = renames.some((rename) => rename.kind === 'label' && rename.to === to);
  return [...origin.inNamespace(isLabel ? 'type' : 'table', namespace, name), child];
}

export interface DroppedFault {
  readonly dropped: DroppedObject;
  readonly problem: Problem;
}

/** What is wrong with answers that something is dropped. */
export function checkDropped({ before, after, renames, dropped = [] }: RenameAnswers): DroppedFault[] {
  const names = new NewNames(renames);
  return dropped.flatMap((object) => {
    const { kind, path } = object;
    const [noun, name] = [renamedNoun(kind), shownName(path)];
    if (!isThere(before, object)) return [{ dropped: object, problem: droppedUnknown(noun, name) }];
    const [namespace = '', own = '', child] = path;
    const holder = kind === 'label' ? 'type' : 'table';
    const place =
      child === undefined
        ? [names.namespace(namespace), ...path.slice(1)]
        : [...names.inNamespace(holder, namespace, own), child];
    const isTaken = renames.some((rename) => rename.kind === kind && rename.to.join('\0') === place.join('\0'));
    return isTaken || !isThere(after, { kind, path: place })
      ? []
      : [{ dropped: object, problem: droppedStays(noun, name) }];
  });
}
