import type { Rename, RenamedKind, Schema } from '../../../schema/index.ts';
import type { NamedObject } from '../named-in.ts';
import { scopeOf } from '../new-names.ts';
import { inOrder } from '../rename.ts';
import { renameObjects } from '../settle-renames.ts';
import type { RenamedSchema } from '../settle-renames.ts';
import { likeness } from './likeness.ts';
import { canBecome, comingAndGoing } from './lost-objects.ts';

/** An object that is gone, and those that could be it under a new name. */
export interface RenameQuestion {
  readonly kind: RenamedKind;
  /** Its names before. */
  readonly path: readonly string[];
  /** The most probable one first; never empty. */
  readonly candidates: readonly RenameCandidate[];
}

export interface RenameCandidate {
  /** Its names afterwards. */
  readonly path: readonly string[];
  /** From 0 to 1: how much the two have in common. Says nothing about what is meant. */
  readonly likeness: number;
}

export interface KnownAnswers {
  readonly before: Schema;
  readonly after: Schema;
  /** Without faults. */
  readonly renames: readonly Rename[];
  /** What really goes: names before. */
  readonly dropped: readonly NamedObject[];
}

/**
 * What rows, values or positions would be lost with, unless it is called otherwise now. Nothing is guessed: also what has
 * little in common is asked for. What is in a namespace or a table is asked about once it is known what becomes of that.
 */
export function findRenameQuestions({ before, after, renames, dropped }: KnownAnswers): RenameQuestion[] {
  const renamed = renameObjects(before, renames);
  const sides = { before: renamed.schema, after };
  const { gone, come } = comingAndGoing(sides);
  const known = new Set(dropped.map(({ kind, path }) => JSON.stringify([kind, ...path])));
  const open = gone.flatMap((object) => {
    const path = pathBefore(object, renamed);
    if (known.has(JSON.stringify([object.kind, ...path]))) return [];
    const candidates = come.filter((other) => canBecome(object, other, sides));
    return candidates.length === 0 ? [] : [{ object, path, candidates }];
  });
  const spaces = open.filter(({ object }) => object.kind === 'namespace').map(({ object }) => object.path[0]);
  const asked = open.filter(({ object }) => object.kind === 'namespace' || !spaces.includes(object.path[0]));
  const questions = asked.map(({ object, path, candidates }) => {
    const rank = candidates.map((other): RenameCandidate => {
      const alike = likeness({ ...object, schema: sides.before }, { ...other, schema: after });
      return { path: other.path, likeness: alike };
    });
    return { kind: object.kind, path, from: path, to: path, candidates: rank.toSorted(byLikeness) };
  });
  return inOrder(questions).map(({ kind, path, candidates }) => ({ kind, path, candidates }));
}

function byLikeness(a: RenameCandidate, b: RenameCandidate): number {
  const key = ({ path }: RenameCandidate): string => path.join('\0');
  return b.likeness - a.likeness || (key(a) < key(b) ? -1 : 1);
}

function pathBefore({ kind, path }: NamedObject, { origin }: RenamedSchema): readonly string[] {
  const [namespace = '', name = '', child] = path;
  if (kind === 'namespace') return [origin.namespace(namespace)];
  if (child === undefined) return origin.inNamespace(scopeOf(kind), namespace, name);
  const holder = origin.inNamespace(kind === 'label' ? 'type' : 'table', namespace, name);
  return [...holder, origin.within(scopeOf(kind), path)];
}
