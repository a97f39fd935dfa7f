import { walkSchema } from '../../schema/index.ts';
import type { ObjectId, ObjectKind, Schema } from '../../schema/index.ts';
import { ruleOf } from '../rules.ts';

/** Kinds that may hold a query. */
export const QUERYING: readonly ObjectKind[] = ['view', 'policy', 'routine'];

/** For each object, those that are built on it, of some kinds or of all. */
export function findUsers(schema: Schema, kinds?: readonly ObjectKind[]): Map<string, ObjectId[]> {
  const users = new Map<string, ObjectId[]>();
  for (const { id } of walkSchema(schema)) {
    if (kinds !== undefined && !kinds.includes(id.kind)) continue;
    for (const key of new Set(ruleOf(id.kind).uses?.(schema, id))) {
      const known = users.get(key);
      if (known === undefined) users.set(key, [id]);
      else known.push(id);
    }
  }
  return users;
}
