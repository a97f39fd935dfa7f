import { isKind, type ClassValue, type Value } from '../describe/value.ts';
import type { ClassFacts } from '../facts/module-facts.ts';
import type { Scope } from './scope.ts';

/** A class of the user's sources, with the scope its expressions are evaluated in. */
export interface SourceClass extends ClassValue {
  readonly id: string;
  readonly facts: ClassFacts;
  readonly scope: Scope;
}

export function isSourceClass(value: Value): value is SourceClass {
  return isKind(value, 'class') && 'facts' in value;
}
