import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId } from '../../schema/index.ts';
import { typeIds } from '../columns/column-definition.ts';
import { nameOf, namespaceOf } from '../keys.ts';
import type { Sides } from '../operation.ts';
import { findTypeUsers, partsOf, typesOn } from '../replacements/type-users.ts';
import { SWAPPABLE_KINDS } from './swappable-kinds.ts';
import type { SwappableKind } from './swappable-kinds.ts';

type Id = ObjectId<SwappableKind>;

/**
 * The type of another kind that has the name of a type before, where columns or types have it before and after: they are
 * moved over as in a swap. Elsewhere the one is dropped and the other is made.
 */
export function successorOf(id: Id, sides: Sides): Id | undefined {
  if (findObject(sides.before, id) === undefined || findObject(sides.after, id) !== undefined) return undefined;
  const next = otherKinds(id).find((other) => findObject(sides.after, other) !== undefined);
  return next !== undefined && isKept(id, sides) ? next : undefined;
}

/** The type of another kind that has the name before. */
export function predecessorOf(id: Id, sides: Sides): Id | undefined {
  return otherKinds(id).find((other) => {
    const next = successorOf(other, sides);
    return next !== undefined && objectKey(next) === objectKey(id);
  });
}

function otherKinds(id: Id): Id[] {
  return SWAPPABLE_KINDS.filter((kind) => kind !== id.kind).map((kind) => objectId(kind, namespaceOf(id), nameOf(id)));
}

/** Whether something has a type of that name before and after. */
function isKept(id: Id, { before, after }: Sides): boolean {
  const users: readonly ObjectId[] = [...findTypeUsers(before)(id), ...typesOn(before, id)];
  return users.some((user) =>
    partsOf(after, user)
      .flatMap(typeIds)
      .some((part) => objectKey(part) === objectKey(id)),
  );
}
