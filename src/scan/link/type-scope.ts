import type { Scope } from './scope.ts';
import type { TypeAnswer } from './type-answer.ts';

/** Where a type is looked up: a scope, and the type arguments bound in it. */
export interface TypeScope {
  readonly scope: Scope;
  readonly params?: ReadonlyMap<string, TypeAnswer>;
  /** How many aliases were followed. */
  readonly depth: number;
}
