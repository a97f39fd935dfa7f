export { addDeclared } from './add-declared.ts';
export { declareTypes } from './declare-types.ts';
export { declaredRoutines } from './routines.ts';
export type * from './declared-objects.ts';
