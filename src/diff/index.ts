export type * from './change.ts';
export { diff } from './diff.ts';
