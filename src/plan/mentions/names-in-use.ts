import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ObjectId, ObjectKind } from '../../schema/index.ts';
import { tableKey } from '../keys.ts';
import type { Sides } from '../operation.ts';

/** What a foreign key may rest on without naming it. */
const UNNAMED: readonly ObjectKind[] = ['primaryKey', 'unique', 'index'];

const NAMED: readonly ObjectKind[] = ['enum', 'domain', 'composite', 'range', 'sequence', 'table', 'view'];

/**
 * Whether something that goes may have been used by something that stays: it goes without its table, and is found by what
 * it consists of; or something else has its name afterwards, and a text that names it stays true.
 */
export function livesOnUnderName(id: ObjectId, sides: Sides): boolean {
  const { kind, path } = id;
  const [namespace = '', name = ''] = path;
  if (UNNAMED.includes(kind)) {
    return findObject(sides.after, objectId('table', namespace, name)) !== undefined && tableKey(id) !== objectKey(id);
  }
  return (
    NAMED.includes(kind) &&
    NAMED.some((other) => findObject(sides.after, objectId(other, namespace, name)) !== undefined)
  );
}
