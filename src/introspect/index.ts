export { readTableSizes } from './read-table-sizes.ts';
export type { MeasuredTable } from './read-table-sizes.ts';
export { introspect } from './introspect.ts';
export type { IntrospectOptions, Introspection, RelationName } from './introspect.ts';
export type { UnknownObject } from './unknown-object.ts';
