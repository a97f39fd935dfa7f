import { isKind, type Value } from '../describe/value.ts';
import type { Evaluator } from './evaluator.ts';
import { memberOf } from './member-value.ts';
import type { Scope } from './scope.ts';
import { arrayOf, literalType, nothing, objectType, unionOf, unsureType, type TypeAnswer } from './type-answer.ts';

/** The value behind `a.b.c`. */
export function dottedValue(evaluator: Evaluator, name: string, scope: Scope): Value {
  const [first = '', ...path] = name.split('.');
  const start = evaluator.evaluate({ is: 'name', name: first, at: 0 }, scope);
  return path.reduce<Value>((value, key) => memberOf(evaluator, value, key), start);
}

/** The type of a value that is known. */
export function valueType(value: Value): TypeAnswer {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return literalType(value);
  if (value === null || value === undefined) return nothing;
  if (isKind(value, 'list')) return arrayOf(unionOf(value.items.map(valueType)));
  return isKind(value, 'record') ? objectType : unsureType;
}
