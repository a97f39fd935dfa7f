import { findObject, objectId } from '../../schema/index.ts';
import type { Schema } from '../../schema/index.ts';
import type { FindUserType } from './conversion.ts';

/** Looks up the enums and domains of a schema; of other types of users, the name is all that a conversion needs. */
export function userTypesOf(schema: Schema): FindUserType {
  return (namespace, name) => {
    const found = findObject(schema, objectId('enum', namespace, name));
    if (found !== undefined) return { kind: 'enum', ...found };
    const domain = findObject(schema, objectId('domain', namespace, name));
    return domain && { kind: 'domain', ...domain };
  };
}
