import { namedSet, walkSchema } from '../../src/schema/index.ts';
import type { EnumType, Rename, RenamedKind, Schema } from '../../src/schema/index.ts';
import type { DroppedObject } from '../../src/plan/index.ts';
import type { SchemaDraft } from '../properties/draft/schema-draft.ts';
import {
  COLUMNS,
  COMPOSITES,
  CONSTRAINTS,
  DOMAINS,
  ENUMS,
  LABELS,
  NAMESPACES,
  PARTITIONS,
  RANGES,
  SEQUENCES,
  TABLES,
  VIEWS,
} from '../properties/names.ts';
import type { Chance } from '../properties/mix-drafts.ts';

/** New names by old ones. */
export type Renaming = ReadonlyMap<string, string>;

const POOLS = [COLUMNS, COMPOSITES, CONSTRAINTS, DOMAINS, ENUMS, LABELS, PARTITIONS, RANGES, SEQUENCES, TABLES, VIEWS];
/** One of PostgreSQL's types is called `name`: another type of that name cannot be told from it. */
const KEPT = ['public', 'name'];
const NAMES = [...new Set([...POOLS.flat(), ...NAMESPACES])].filter((name) => !KEPT.includes(name));

/**
 * New names for some of all names: ones that nothing has, or those of others, which get theirs. Each is as long as the old
 * one, since what a draft means hangs on that.
 */
export function drawRenaming(next: Chance, amount: number): Renaming {
  const byLength = new Map<number, string[]>();
  for (const name of NAMES) byLength.set(name.length, [...(byLength.get(name.length) ?? []), name]);
  const entries = [...byLength.values()].flatMap((names) => {
    const chosen = names.filter(() => next() < amount);
    const targets = [...chosen];
    // Some names are given round, the others are new.
    for (let index = targets.length - 1; index > 0; index -= 1) {
      const other = Math.floor(next() * (index + 1));
      [targets[index], targets[other]] = [targets[other] ?? '', targets[index] ?? ''];
    }
    const isFresh = next() < 0.5;
    return chosen.map((name, index) => [name, isFresh ? fresh(name) : (targets[index] ?? name)] as const);
  });
  return new Map(entries);
}

/** Another name of the same length: letters give way to the next ones. */
function fresh(name: string): string {
  return [...name]
    .map((letter) => {
      const isLetter = letter.toLowerCase() !== letter.toUpperCase() && letter < '{' && !['z', 'Z'].includes(letter);
      return isLetter ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1) : letter === ' ' ? '_' : letter;
    })
    .join('');
}

/** Facts of drafts that are no names, or names of what cannot be renamed. */
const NO_NAMES = new Set([
  'text',
  'comment',
  'language',
  'signature',
  'volatility',
  'source',
  'form',
  'arguments',
  'argumentName',
  'oldTable',
  'newTable',
  'settings',
  'name',
  'routine',
  'roles',
  'triggers',
  'policies',
  'attributes',
  'multirange',
  'command',
  'timing',
  'events',
  'onDelete',
  'onUpdate',
  'enabled',
  'strategy',
  'storage',
  'compression',
]);

/** The draft with the new names everywhere. */
export function renameDraft(draft: SchemaDraft, renaming: Renaming): SchemaDraft {
  return rename(draft, renaming) as SchemaDraft; // the same facts
}

function rename(value: unknown, renaming: Renaming): unknown {
  if (typeof value === 'string') return renaming.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => rename(one, renaming));
  if (typeof value !== 'object' || value === null) return value;
  return namedSet(
    Object.entries(value).map(([key, one]) => [
      key,
      NO_NAMES.has(key) ? inside(key, one, renaming) : rename(one, renaming),
    ]),
  );
}

/** Names of triggers, policies and attributes stay, but not what they are about. */
function inside(key: string, value: unknown, renaming: Renaming): unknown {
  if (!['triggers', 'policies', 'attributes'].includes(key)) return value;
  return (value as [string, unknown][]).map(([name, draft]) => [name, rename(draft, renaming)]); // sets of a draft
}

const KINDS: readonly RenamedKind[] = [
  'namespace',
  'enum',
  'domain',
  'composite',
  'range',
  'sequence',
  'table',
  'column',
  'view',
];

/** The renames that lead from one schema to another: of what is there with its new name. */
export function renamesBetween(before: Schema, after: Schema, renaming: Renaming): Rename[] {
  const there = new Set(objects(after).map(({ kind, path }) => JSON.stringify([kind, ...path])));
  return objects(before).flatMap(({ kind, path }): Rename[] => {
    const to = path.map((name) => newName(name, renaming));
    const isSame = to.every((name, index) => name === path[index]);
    return isSame || !there.has(JSON.stringify([kind, ...to])) ? [] : [{ kind, from: path, to }];
  });
}

/** The columns of foreign keys are called like those that they refer to: `f0_id`. */
function newName(name: string, renaming: Renaming): string {
  const isKey = ['f0_', 'f1_'].some((prefix) => name.startsWith(prefix));
  const [prefix, own] = isKey ? [name.slice(0, 3), name.slice(3)] : ['', name];
  return prefix + (renaming.get(own) ?? own);
}

/** What has a name that something else gets, and none of its own afterwards. */
export function droppedBetween(before: Schema, renames: readonly Rename[]): DroppedObject[] {
  const leaving = new Set(renames.map(({ kind, from }) => JSON.stringify([kind, ...from])));
  const holders = new Map(renames.map(({ kind, from, to }) => [JSON.stringify([kind, ...from]), to]));
  const wanted = new Set(renames.map(({ kind, to }) => JSON.stringify([kind, ...to])));
  return objects(before).filter(({ kind, path }) => {
    if (leaving.has(JSON.stringify([kind, ...path]))) return false;
    const holder = kind === 'label' ? 'enum' : 'table';
    const [namespace = ''] = path;
    const space = holders.get(JSON.stringify(['namespace', namespace]))?.[0] ?? namespace;
    const parent = holders.get(JSON.stringify([holder, ...path.slice(0, 2)])) ?? [space, path[1] ?? ''];
    const place = path.length < 3 ? [space, ...path.slice(1)] : [...parent, path[2] ?? ''];
    return wanted.has(JSON.stringify([kind, ...(kind === 'namespace' ? path : place)]));
  });
}

function objects(schema: Schema): DroppedObject[] {
  return walkSchema(schema).flatMap(({ id: { kind, path }, value }): DroppedObject[] => {
    const labels = kind === 'enum' ? (value as EnumType).labels : []; // the walk gives each id with its value
    const own = KINDS.find((one) => one === kind);
    return [
      ...(own === undefined ? [] : [{ kind: own, path }]),
      ...labels.map((label): DroppedObject => ({ kind: 'label', path: [...path, label] })),
    ];
  });
}
