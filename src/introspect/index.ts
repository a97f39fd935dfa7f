export { introspect } from './introspect.ts';
export type { IntrospectOptions, Introspection, RelationName } from './introspect.ts';
export type { UnknownObject } from './unknown-object.ts';
