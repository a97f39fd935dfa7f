export { EMPTY_NAMESPACE, EMPTY_SCHEMA, EMPTY_TABLE } from './empty.ts';
export type * from './schema.ts';
export { hasOtherBaseType, parseTypeName } from './type-name.ts';
export type { TypeName } from './type-name.ts';
export { childCollections, objectId, objectKey, STRUCTURE } from './structure.ts';
export type { ObjectId, ObjectKind, ObjectKinds } from './structure.ts';
export { findObject, lookup, namedSet, walkObject, walkSchema } from './walk.ts';
export type { NamedSet, Visited } from './walk.ts';
