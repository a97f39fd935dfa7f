import { findObject, objectId } from '../../schema/index.ts';
import type { ObjectId, RangeType, Schema } from '../../schema/index.ts';
import type { Sides } from '../operation.ts';
import { findTypeUsers, typesOn } from '../replacements/type-users.ts';
import { compositeChange } from './composite-change.ts';
import { rebasesDomain, tightensDomain } from './domain-change.ts';
import { onlyAddsLabels } from './enum-labels.ts';

/** Whether a type changes, all by itself, in a way for which PostgreSQL has no statement. */
export function changesForm({ kind, path }: ObjectId, { before, after }: Sides): boolean {
  switch (kind) {
    case 'enum': {
      const [old, current] = both(objectId(kind, ...path), before, after);
      return old !== undefined && current !== undefined && !onlyAddsLabels(old.labels, current.labels);
    }
    case 'range': {
      const [old, current] = both(objectId(kind, ...path), before, after);
      return old !== undefined && current !== undefined && rangeForm(old) !== rangeForm(current);
    }
    case 'composite':
      return reordersOrRetypes(objectId(kind, ...path), { before, after });
    case 'domain':
      return rebasesOrRetests(objectId(kind, ...path), { before, after });
    default:
      return false;
  }
}

function both<Kind extends 'enum' | 'range'>(id: ObjectId<Kind>, before: Schema, after: Schema) {
  return [findObject(before, id), findObject(after, id)] as const;
}

/** All of it but the comment. */
function rangeForm(range: RangeType): string {
  const { subtype, subtypeNamespace, operatorClass, collation, canonical, subtypeDiff, multirange } = range;
  const facts = [subtype, subtypeNamespace, operatorClass, collation, canonical, subtypeDiff, multirange];
  return JSON.stringify(facts.map((fact) => fact ?? null));
}

/** The type of an attribute changes in place only while no value has it. */
function reordersOrRetypes(id: ObjectId<'composite'>, { before, after }: Sides): boolean {
  const [old, current] = [findObject(before, id), findObject(after, id)];
  if (old === undefined || current === undefined) return false;
  const { inOrder, retyped } = compositeChange(old, current);
  const isUsed = (): boolean => findTypeUsers(before)(id).length > 0 || typesOn(before, id).length > 0;
  return !inOrder || (retyped.length > 0 && isUsed());
}

function rebasesOrRetests(id: ObjectId<'domain'>, { before, after }: Sides): boolean {
  const [old, current] = [findObject(before, id), findObject(after, id)];
  if (old === undefined || current === undefined) return false;
  return rebasesDomain(old, current) || (tightensDomain(old, current) && isContained(before, id));
}

/**
 * Whether values of a domain lie in arrays or other types: PostgreSQL does not look for them there, and refuses.
 *
 * @see https://www.postgresql.org/docs/current/sql-alterdomain.html "Notes"
 */
export function isContained(schema: Schema, id: ObjectId<'domain'>): boolean {
  const inArray = findTypeUsers(schema)(id).some((column) => findObject(schema, column)?.dimensions !== undefined);
  return inArray || typesOn(schema, id).some((user) => holdsInside(schema, user));
}

function holdsInside(schema: Schema, user: ObjectId): boolean {
  if (user.kind !== 'domain') return true;
  const id = objectId(user.kind, ...user.path);
  return findObject(schema, id)?.dimensions !== undefined || isContained(schema, id);
}
