import { findObject, objectId, objectKey, walkSchema } from '../schema/index.ts';
import type { ObjectId, Schema } from '../schema/index.ts';
import { typeKeys } from './column-definition.ts';

/** Tells which columns have a type. */
export type TypeUsers = (type: ObjectId<'enum'>) => readonly ObjectId<'column'>[];

/** Looks through the schema once, when it is asked for the first time. */
export function findTypeUsers(schema: Schema): TypeUsers {
  let users: Map<string, ObjectId<'column'>[]> | undefined;
  return (type) => {
    users ??= indexColumns(schema);
    return users.get(objectKey(type)) ?? [];
  };
}

function indexColumns(schema: Schema): Map<string, ObjectId<'column'>[]> {
  const users = new Map<string, ObjectId<'column'>[]>();
  for (const { id } of walkSchema(schema)) {
    if (id.kind !== 'column') continue;
    const columnId = objectId('column', ...id.path);
    const column = findObject(schema, columnId);
    for (const key of column === undefined ? [] : typeKeys(column)) {
      const known = users.get(key);
      if (known === undefined) users.set(key, [columnId]);
      else known.push(columnId);
    }
  }
  return users;
}
