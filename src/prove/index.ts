export { prove } from './prove.ts';
export type { Proof, ProveOptions } from './prove.ts';
export type { Refusal } from './walk.ts';
