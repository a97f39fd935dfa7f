import { diff } from '../../../diff/index.ts';
import type { Change } from '../../../diff/index.ts';
import { findObject, objectId, objectKey, walkSchema } from '../../../schema/index.ts';
import type { ObjectId, RenamedKind, Schema } from '../../../schema/index.ts';
import { planConversion } from '../../conversion/plan-conversion.ts';
import { placeOf } from '../../partitions/partition-place.ts';
import { findTypeUsers, typesOn } from '../../replacements/type-users.ts';
import type { NamedObject } from '../named-in.ts';

export interface Sides {
  /** With the names that are known already. */
  readonly before: Schema;
  readonly after: Schema;
}

/** What comes and goes, of the kinds that hold rows or values. */
export interface ComingAndGoing {
  readonly gone: readonly NamedObject[];
  readonly come: readonly NamedObject[];
}

const KINDS: readonly RenamedKind[] = ['namespace', 'enum', 'sequence', 'table', 'column'];

export function comingAndGoing(sides: Sides): ComingAndGoing {
  const changes = diff(sides.before, sides.after);
  const labels = labelChanges(changes);
  return {
    gone: [...objectsOf(changes, 'remove', sides), ...labels.gone].filter((object) => holdsSomething(object, sides)),
    come: [...objectsOf(changes, 'add', sides), ...labels.come],
  };
}

/** Columns of tables that come or go as a whole are no objects of their own. A table that becomes a partition stays. */
function objectsOf(changes: readonly Change[], verb: 'add' | 'remove', { before, after }: Sides): NamedObject[] {
  const ids = changes.filter((change) => change.verb === verb).map(({ id }) => id);
  const tables = new Set(ids.filter(({ kind }) => kind === 'table').map(objectKey));
  const other = placesOfPartitions(verb === 'remove' ? after : before);
  return ids.flatMap(({ kind, path }): NamedObject[] => {
    const isWhole = tables.has(objectKey(objectId('table', ...path.slice(0, 2))));
    if (!isAsked(kind) || (kind === 'column' && isWhole)) return [];
    return kind === 'table' && other.has(JSON.stringify(path)) ? [] : [{ kind, path }];
  });
}

function isAsked(kind: ObjectId['kind']): kind is RenamedKind & ObjectId['kind'] {
  return KINDS.some((one) => one === kind);
}

function placesOfPartitions(schema: Schema): Set<string> {
  const partitions = walkSchema(schema).filter(({ id }) => id.kind === 'partition');
  return new Set(partitions.map(({ id }) => JSON.stringify(placeOf(schema, objectId('partition', ...id.path)).path)));
}

function labelChanges(changes: readonly Change[]): { gone: NamedObject[]; come: NamedObject[] } {
  const [gone, come]: [NamedObject[], NamedObject[]] = [[], []];
  for (const change of changes) {
    if (change.verb !== 'alter' || change.id.kind !== 'enum' || change.attribute !== 'labels') continue;
    const [before, after] = [change.before as string[], change.after as string[]]; // the labels of an enum
    const labels = (some: string[], others: string[]): NamedObject[] =>
      some
        .filter((label) => !others.includes(label))
        .map((label) => ({ kind: 'label', path: [...change.id.path, label] }));
    gone.push(...labels(before, after));
    come.push(...labels(after, before));
  }
  return { gone, come };
}

/** Whether something would be lost with it that a new name would keep. */
function holdsSomething({ kind, path }: NamedObject, { before, after }: Sides): boolean {
  const [namespace = '', name = ''] = path;
  switch (kind) {
    case 'namespace':
      return walkSchema(before).some(
        ({ id }) => id.path[0] === namespace && ['table', 'sequence', 'enum'].includes(id.kind),
      );
    case 'column':
      return findObject(before, objectId('column', ...path))?.generated === undefined;
    case 'sequence': {
      const owner = findObject(before, objectId('sequence', ...path))?.ownedBy;
      return (
        owner === undefined || findObject(after, objectId('column', namespace, owner.table, owner.column)) !== undefined
      );
    }
    case 'enum':
    case 'label':
      return isInUse(objectId('enum', namespace, name), { before, after });
    default:
      return true;
  }
}

/** Whether a column that stays has values of a type, or of one that is made of it. */
function isInUse(type: ObjectId, { before, after }: Sides): boolean {
  const usersOf = findTypeUsers(before);
  const types = new Map([[objectKey(type), type]]);
  for (const one of types.values()) for (const other of typesOn(before, one)) types.set(objectKey(other), other);
  return [...types.values()].some((one) => usersOf(one).some((column) => findObject(after, column) !== undefined));
}

/** Whether one can be the other under a new name. */
export function canBecome(gone: NamedObject, come: NamedObject, { before, after }: Sides): boolean {
  if (gone.kind !== come.kind) return false;
  if (gone.path.length > 2) {
    if (gone.path.slice(0, 2).join('\0') !== come.path.slice(0, 2).join('\0')) return false;
    if (gone.kind !== 'column') return true;
    const [old, next] = [gone, come].map(({ path }) => objectId('column', ...path));
    const column = old && findObject(before, old);
    const other = next && findObject(after, next);
    if (column === undefined || other === undefined || other.generated !== undefined) return false;
    return planConversion(column, other, { before, after }).class !== 'impossible';
  }
  return true;
}
