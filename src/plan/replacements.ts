import type { AlterChange, Change } from '../diff/index.ts';
import { findObject, hasOtherBaseType, objectId, objectKey, walkSchema } from '../schema/index.ts';
import type { ObjectId, Schema } from '../schema/index.ts';
import { onlyAddsLabels } from './kinds/enum.ts';
import { ruleOf } from './rules.ts';

/**
 * Adds the changes that follow from others: what rests on an object that is made anew is dropped before and made anew
 * after it. Gives each such object as a removal and an addition.
 */
export function expandReplacements(changes: readonly Change[], before: Schema, after: Schema): Change[] {
  const { renewed, retyped } = startingPoints(changes, before, after);
  if (renewed.size === 0 && retyped.size === 0) return [...changes];
  const changed = new Set(changes.filter(({ verb }) => verb !== 'alter').map(({ id }) => objectKey(id)));
  const replaced = new Map<string, ObjectId>();
  for (const key of renewed.keys()) if (key.startsWith('column:')) replaced.set(key, renewed.get(key) as ObjectId);
  let size = -1;
  while (size !== renewed.size) {
    size = renewed.size;
    for (const { id } of walkSchema(before)) {
      const key = objectKey(id);
      if (changed.has(key) || replaced.has(key) || findObject(after, id) === undefined) continue;
      if (!restsOn(id, before, { renewed, retyped })) continue;
      replaced.set(key, id);
      renewed.set(key, id);
    }
  }
  const kept = changes.filter((change) => !(change.verb === 'alter' && replaced.has(objectKey(change.id))));
  return [...kept, ...[...replaced.values()].flatMap((id): Change[] => [{ verb: 'remove', id }, { verb: 'add', id }])];
}

interface Renewals {
  /** Objects that are dropped and perhaps made anew. */
  readonly renewed: Map<string, ObjectId>;
  /** Columns that get another type in place. */
  readonly retyped: Set<string>;
}

function restsOn(id: ObjectId, before: Schema, { renewed, retyped }: Renewals): boolean {
  const rule = ruleOf(id.kind);
  const uses = rule.uses?.(before, id) ?? [];
  return uses.some((key) => renewed.has(key) || (retyped.has(key) && rule.isBoundToType(before, id)));
}

const REPLACED_WHEN_ALTERED = ['primaryKey', 'unique', 'index'];

function startingPoints(changes: readonly Change[], before: Schema, after: Schema): Renewals {
  const renewals: Renewals = { renewed: new Map(), retyped: new Set() };
  for (const change of changes) {
    const { id } = change;
    if (change.verb === 'remove' && REPLACED_WHEN_ALTERED.includes(id.kind)) renewals.renewed.set(objectKey(id), id);
    if (change.verb !== 'alter') continue;
    if (REPLACED_WHEN_ALTERED.includes(id.kind)) renewals.renewed.set(objectKey(id), id);
    if (id.kind === 'column') addColumn(change, { before, after, renewals });
    if (id.kind === 'enum' && change.attribute === 'labels') addEnum(change, before, renewals);
  }
  return renewals;
}

interface Surroundings {
  readonly before: Schema;
  readonly after: Schema;
  readonly renewals: Renewals;
}

/** The expression of a generated column cannot be changed in place before PostgreSQL 17, nor given to a plain column. */
function addColumn({ id, attribute }: AlterChange, { before, after, renewals }: Surroundings): void {
  const columnId = objectId('column', ...id.path);
  const [old, current] = [findObject(before, columnId), findObject(after, columnId)];
  if (old === undefined || current === undefined) return;
  if (attribute === 'generated') renewals.renewed.set(objectKey(id), id);
  else if (hasOtherBaseType(old, current)) renewals.retyped.add(objectKey(id));
}

/** A type that is replaced gives all its columns another type. */
function addEnum({ id, before: labels, after: newLabels }: AlterChange, before: Schema, { retyped }: Renewals): void {
  if (onlyAddsLabels(labels as readonly string[], newLabels as readonly string[])) return;
  const [namespace, name] = id.path;
  for (const object of walkSchema(before)) {
    if (object.id.kind !== 'column') continue;
    const column = findObject(before, objectId('column', ...object.id.path));
    if (column?.type === name && column?.typeNamespace === namespace) retyped.add(objectKey(object.id));
  }
}
