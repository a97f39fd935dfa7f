import { diff } from '../../diff/index.ts';
import type { Change } from '../../diff/index.ts';
import { findObject, lookup, objectId } from '../../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../../schema/index.ts';
import { NewNames, scopeOf } from './new-names.ts';
import { invertRenames } from './rename.ts';
import type { NameChange, NamedKind } from './rename.ts';

/** What holds no rows of its own, and is nothing but what it says: under another name it is the same. */
const KINDS: readonly (ObjectKind & NamedKind)[] = [
  'primaryKey',
  'unique',
  'index',
  'foreignKey',
  'check',
  'exclusion',
  'viewIndex',
];

interface Sides {
  /** With the renames that are known already. */
  readonly renamed: Schema;
  readonly after: Schema;
  readonly known: readonly NameChange[];
}

/**
 * Names that are made of others, and change with them: those of constraints and indexes that say the same in a table
 * afterwards, and of partitions that have the same bound in a table that is renamed.
 */
export function followers({ renamed, after, known }: Sides): NameChange[] {
  const origin = new NewNames(invertRenames(known));
  const changes = diff(renamed, after);
  const gone = byValue(changes, 'remove', { schema: renamed, origin });
  if (gone.size === 0) return [];
  const come = byValue(changes, 'add', { schema: after, origin });
  return [...gone].flatMap(([value, from]) => {
    const to = come.get(value) ?? [];
    const pairs = from.slice(0, to.length).map((id, index): Pair => ({ from: id, to: to[index] ?? id }));
    return pairs
      .filter((pair) => !meetsInPartitions(pair, { renamed, after }))
      .map((pair) => toChange(pair, { renamed, after, origin }));
  });
}

interface Pair {
  readonly from: ObjectId;
  readonly to: ObjectId;
}

/**
 * Each partition has foreign keys of its own, which keep their names, while checks take theirs along: the check that is to
 * be called like one, and that one, are made anew.
 */
function meetsInPartitions({ from, to }: Pair, { renamed, after }: Omit<Sides, 'known'>): boolean {
  const [namespace = '', name = ''] = from.path;
  const table = findObject(renamed, objectId('table', namespace, name));
  if (table?.partitionBy === undefined) return false;
  const checks = findObject(after, objectId('table', ...to.path.slice(0, 2)))?.checks ?? {};
  if (from.kind === 'check') return lookup(table.foreignKeys, to.path.at(-1) ?? '') !== undefined;
  return from.kind === 'foreignKey' && lookup(checks, from.path.at(-1) ?? '') !== undefined;
}

interface Side {
  readonly schema: Schema;
  readonly origin: NewNames;
}

/** Objects by parent and value, each list in the order of their names. */
function byValue(changes: readonly Change[], verb: Change['verb'], side: Side): Map<string, ObjectId[]> {
  const found = new Map<string, ObjectId[]>();
  for (const { id, verb: other } of changes) {
    const value = other === verb ? valueOf(id, side) : undefined;
    if (value === undefined) continue;
    const key = JSON.stringify([id.kind, ...id.path.slice(0, -1), value]);
    found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}

function valueOf(id: ObjectId, { schema, origin }: Side): unknown {
  const { kind, path } = id;
  const [namespace = '', table = ''] = path;
  if (kind === 'partition') {
    const [space, name] = origin.inNamespace('table', namespace, table);
    const isRenamed = space !== namespace || name !== table;
    return isRenamed ? findObject(schema, objectId(kind, ...path))?.bound : undefined;
  }
  return KINDS.some((one) => one === kind) ? sorted(findObject(schema, id)) : undefined;
}

interface Naming extends Omit<Sides, 'known'> {
  readonly origin: NewNames;
}

function toChange({ from, to }: Pair, { renamed, after, origin }: Naming): NameChange {
  const [namespace = '', parent = '', name = ''] = from.path;
  if (from.kind === 'partition') {
    const [space, newSpace] = [spaceOf(renamed, from), spaceOf(after, to)];
    return {
      kind: 'partition',
      from: origin.inNamespace('partition', space, name),
      to: [newSpace, to.path.at(-1) ?? ''],
    };
  }
  const kind = KINDS.find((one) => one === from.kind) ?? 'index';
  const holder = origin.inNamespace(kind === 'viewIndex' ? 'view' : 'table', namespace, parent);
  return { kind, from: [...holder, origin.within(scopeOf(kind), from.path)], to: to.path };
}

function spaceOf(schema: Schema, { path }: ObjectId): string {
  return findObject(schema, objectId('partition', ...path))?.namespace ?? path[0] ?? '';
}

/** The same for equal values. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)]);
}
