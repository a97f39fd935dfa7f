export { decodeSnapshot } from './decode-snapshot.ts';
export { encodeSnapshot } from './encode-snapshot.ts';
export type { Snapshot } from './snapshot.ts';
export type { MergeConflict } from './merge/merge-conflict.ts';
export { mergeSchemas } from './merge/merge-schemas.ts';
export type { MergedSchema, SchemaSides } from './merge/merge-schemas.ts';
