export type * from './change.ts';
export { diff } from './diff.ts';
export { invertChanges } from './invert-changes.ts';
