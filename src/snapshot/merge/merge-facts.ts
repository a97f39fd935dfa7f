import type { ObjectKind } from '../../schema/index.ts';
import { mergeLabels } from './merge-labels.ts';
import { isObject, isSame } from './same-value.ts';

/** The facts of one object on three sides; `{}` where it is not there. */
export interface Sides {
  readonly base: Facts;
  readonly ours: Facts;
  readonly theirs: Facts;
}

export type Facts = Readonly<Record<string, unknown>>;

/** Facts that only make sense together: a side changes all of them or none. */
const TOGETHER: Partial<Readonly<Record<ObjectKind, readonly (readonly string[])[]>>> = {
  column: [
    ['type', 'typeNamespace', 'dimensions'],
    ['default', 'serial', 'identity', 'sequence', 'generated', 'virtual'],
  ],
  domain: [['type', 'typeNamespace', 'dimensions']],
  range: [['subtype', 'subtypeNamespace', 'operatorClass', 'collation', 'canonical', 'subtypeDiff']],
  foreignKey: [['columns', 'references', 'match']],
  index: [['keys', 'method', 'include', 'unique', 'nullsNotDistinct', 'where', 'definition']],
  viewIndex: [['keys', 'method', 'include', 'unique', 'nullsNotDistinct', 'where', 'definition']],
  policy: [['command', 'restrictive', 'using', 'check']],
  view: [['definition', 'columns', 'materialized', 'withoutData']],
  routine: [['body', 'language', 'atomic', 'returns', 'arguments', 'kind', 'name']],
  sequence: [['type', 'start', 'increment', 'minimum', 'maximum']],
};

/** Records whose entries stand for themselves. */
const BY_ENTRY = new Set(['storageParameters', 'checks', 'settings', 'options']);

export interface MergedFacts {
  readonly facts: Facts;
  /** Groups of facts that both sides changed in different ways; the facts have our side's values. */
  readonly conflicts: readonly (readonly string[])[];
}

/** Merges the facts of one object, without the objects below it. */
export function mergeFacts(kind: ObjectKind, sides: Sides): MergedFacts {
  const merged: Record<string, unknown> = {};
  const conflicts: (readonly string[])[] = [];
  for (const group of groupsOf(kind, sides)) {
    const found = mergeGroup(group, sides);
    if (found === undefined) conflicts.push(group);
    Object.assign(merged, found ?? pick(sides.ours, group));
  }
  return { facts: merged, conflicts };
}

function groupsOf(kind: ObjectKind, { base, ours, theirs }: Sides): readonly (readonly string[])[] {
  const names = [...new Set([base, ours, theirs].flatMap((facts) => Object.keys(facts)))].toSorted();
  const together = TOGETHER[kind] ?? [];
  const alone = names.filter((name) => !together.some((group) => group.includes(name))).map((name) => [name]);
  return [...together.filter((group) => group.some((name) => names.includes(name))), ...alone];
}

function mergeGroup(group: readonly string[], sides: Sides): Facts | undefined {
  const [base, ours, theirs] = [pick(sides.base, group), pick(sides.ours, group), pick(sides.theirs, group)];
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  const [name = ''] = group;
  if (group.length > 1) return undefined;
  const value = mergeValue(name, base[name], ours[name], theirs[name]);
  return value === undefined ? undefined : { [name]: value };
}

function mergeValue(name: string, ...[base, ours, theirs]: readonly unknown[]): unknown {
  if (name === 'labels') return mergeLabels(texts(base), texts(ours), texts(theirs));
  if (!BY_ENTRY.has(name)) return undefined;
  const [before, mine, other] = [base ?? {}, ours ?? {}, theirs ?? {}];
  if (!isObject(before) || !isObject(mine) || !isObject(other)) return undefined;
  const merged: Record<string, unknown> = {};
  for (const key of new Set([before, mine, other].flatMap((record) => Object.keys(record)))) {
    const found = mergeGroup([key], { base: before, ours: mine, theirs: other });
    if (found === undefined) return undefined;
    Object.assign(merged, found);
  }
  return merged;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []; // the snapshot was checked when it was read
}

function pick(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(facts, name)).map((name) => [name, facts[name]]));
}
