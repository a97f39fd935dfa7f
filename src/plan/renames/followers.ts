import { diff } from '../../diff/index.ts';
import type { Change } from '../../diff/index.ts';
import { findObject, lookup, objectId } from '../../schema/index.ts';
import type { Named, ObjectId, ObjectKind, Schema, Table } from '../../schema/index.ts';
import { isTableElsewhere } from '../partitions/partition-place.ts';
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
 * afterwards, and of partitions that have the same bound.
 */
export function followers({ renamed, after, known }: Sides): NameChange[] {
  const origin = new NewNames(invertRenames(known));
  const changes = diff(renamed, after);
  const checks = domainChecks(changes, origin);
  const gone = byValue(changes, 'remove', { here: renamed, there: after });
  if (gone.size === 0) return checks;
  const come = byValue(changes, 'add', { here: after, there: renamed });
  const others = [...gone].flatMap(([value, from]) => {
    const to = come.get(value) ?? [];
    const pairs = from.slice(0, to.length).map((id, index): Pair => ({ from: id, to: to[index] ?? id }));
    return pairs
      .filter((pair) => !meetsInPartitions(pair, { renamed, after }))
      .map((pair) => toChange(pair, { renamed, after, origin }));
  });
  return [...checks, ...others];
}

interface Pair {
  readonly from: ObjectId;
  readonly to: ObjectId;
}

/**
 * Each partition has foreign keys and constraint triggers of its own, which keep their names, while checks take theirs
 * along: the check that is to be called like one, and that one, are made anew.
 */
function meetsInPartitions({ from, to }: Pair, { renamed, after }: Omit<Sides, 'known'>): boolean {
  const [old, next] = [from, to].map(({ path }) => path.at(-1) ?? '');
  const table = findObject(renamed, objectId('table', ...from.path.slice(0, 2)));
  const current = findObject(after, objectId('table', ...to.path.slice(0, 2)));
  if (table?.partitionBy === undefined || current === undefined) return false;
  const isTrigger = ({ triggers }: Table, name = ''): boolean => lookup(triggers, name)?.constraint === true;
  if (from.kind === 'check') return lookup(table.foreignKeys, next ?? '') !== undefined || isTrigger(table, next);
  return from.kind === 'foreignKey' && (lookup(current.checks, old ?? '') !== undefined || isTrigger(current, old));
}

interface Side {
  readonly here: Schema;
  readonly there: Schema;
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

/** One that is a table of its own on the other side keeps its name. */
function valueOf(id: ObjectId, { here, there }: Side): unknown {
  const { kind, path } = id;
  if (kind !== 'partition') return KINDS.some((one) => one === kind) ? sorted(findObject(here, id)) : undefined;
  const partition = objectId(kind, ...path);
  return isTableElsewhere(partition, here, there) ? undefined : findObject(here, partition)?.bound;
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

/** Checks of a domain that say the same under other names. */
function domainChecks(changes: readonly Change[], origin: NewNames): NameChange[] {
  return changes.flatMap((change): NameChange[] => {
    const { id } = change;
    if (change.verb !== 'alter' || id.kind !== 'domain' || change.attribute !== 'checks') return [];
    const [before, after] = [change.before ?? {}, change.after ?? {}] as [Named<string>, Named<string>]; // of a domain
    const come = Object.entries(after).filter(([name]) => lookup(before, name) === undefined);
    const [namespace = '', domain = ''] = id.path;
    return Object.entries(before).flatMap(([name, sql]): NameChange[] => {
      if (lookup(after, name) !== undefined) return [];
      const index = come.findIndex(([, other]) => other === sql);
      const [found] = index === -1 ? [] : come.splice(index, 1);
      const from = [...origin.inNamespace('type', namespace, domain), name];
      return found === undefined ? [] : [{ kind: 'domainCheck', from, to: [...id.path, found[0]] }];
    });
  });
}
