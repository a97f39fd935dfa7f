import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, ObjectKind } from '../../schema/index.ts';
import { typeKeys } from '../columns/column-definition.ts';
import type { PlanContext } from '../operation.ts';
import { isSwappable, SWAPPABLE_KINDS } from '../swap/swappable-kinds.ts';

const ROW_KINDS: readonly ObjectKind[] = ['table', 'view'];

/**
 * The columns of a type that goes, where a table or view comes that has its name, and its rows are the type that they have
 * then; or the other way round. Nothing brings their values over: they are dropped and made.
 */
export function columnsBetweenTypes(
  id: ObjectId,
  { before, after, usersOf }: Pick<PlanContext, 'before' | 'after' | 'usersOf'>,
): ObjectId[] {
  const kinds: readonly ObjectKind[] = isSwappable(id) ? ROW_KINDS : ROW_KINDS.includes(id.kind) ? SWAPPABLE_KINDS : [];
  const next = kinds
    .map((kind) => objectId(kind, ...id.path))
    .filter((other) => findObject(after, other) !== undefined);
  if (next.length === 0 || findObject(before, id) === undefined) return [];
  const keys = next.map(objectKey);
  return usersOf(id).filter((user) => {
    const column = findObject(after, user);
    return column !== undefined && typeKeys(column).some((key) => keys.includes(key));
  });
}
