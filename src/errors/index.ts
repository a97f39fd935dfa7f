export { MoultError } from './moult-error.ts';
export type { Outcome, Place, Problem } from './moult-error.ts';
