import { isKind, type Value } from '../describe/value.ts';
import type { TypeFacts } from '../facts/module-facts.ts';
import type { Evaluator } from './evaluator.ts';
import { memberOf } from './member-value.ts';
import { namedType } from './named-type.ts';
import type { Scope } from './scope.ts';
import { anyType, arrayOf, bothOf, literalType, nothing, objectType, unionOf, unsureType, type TypeAnswer } from './type-answer.ts';

/** Where a type is looked up: a scope, and the type arguments bound in it. */
export interface TypeScope {
  readonly scope: Scope;
  readonly params?: ReadonlyMap<string, TypeAnswer>;
  readonly depth: number;
}

const deepest = 50;

/** What a type annotation says. */
export function declaredType(evaluator: Evaluator, facts: TypeFacts, where: TypeScope): TypeAnswer {
  const inner = { ...where, depth: where.depth + 1 };
  if (inner.depth > deepest) return unsureType;
  if (typeof facts === 'string') return keywords[facts] ?? namedType(evaluator, { name: facts, args: [] }, inner);
  switch (facts.is) {
    case 'ref':
      return namedType(evaluator, facts, inner);
    case 'union':
      return unionOf(facts.of.map((type) => declaredType(evaluator, type, inner)));
    case 'both':
      return bothOf(facts.of.map((type) => declaredType(evaluator, type, inner)));
    case 'array':
      return arrayOf(declaredType(evaluator, facts.of, inner));
    case 'literal':
      return literalType(facts.value);
    case 'object':
      return objectType;
    case 'typeof':
      return valueType(dottedValue(evaluator, facts.name, inner.scope));
    case 'keyof':
      return keysOf(evaluator, facts.of, inner);
    case 'element':
      return elementsOf(evaluator, facts.of, inner);
    default:
      return unsureType;
  }
}

const keywords: Readonly<Record<string, TypeAnswer>> = {
  string: { name: 'string' },
  number: { name: 'number' },
  boolean: { name: 'boolean' },
  bigint: { name: 'bigint' },
  object: objectType,
  any: anyType,
  unknown: anyType,
  never: anyType,
  symbol: anyType,
  this: anyType,
  null: nothing,
  undefined: nothing,
  void: nothing,
};

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

// `keyof typeof X`
function keysOf(evaluator: Evaluator, of: TypeFacts, where: TypeScope): TypeAnswer {
  const value = typeofValue(evaluator, of, where);
  return isKind(value, 'record') ? unionOf([...value.entries.keys()].map(literalType)) : { name: 'string', unsure: true };
}

// `(typeof X)[number]`, `(typeof X)[keyof typeof X]`
function elementsOf(evaluator: Evaluator, of: TypeFacts, where: TypeScope): TypeAnswer {
  const value = typeofValue(evaluator, of, where);
  if (isKind(value, 'list')) return unionOf(value.items.map(valueType));
  if (isKind(value, 'record')) return unionOf([...value.entries.values()].map((entry) => valueType(entry.read())));
  return unsureType;
}

function typeofValue(evaluator: Evaluator, facts: TypeFacts, { scope }: TypeScope): Value {
  return typeof facts === 'object' && facts.is === 'typeof' ? dottedValue(evaluator, facts.name, scope) : undefined;
}
