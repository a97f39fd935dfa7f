import { isKind, type Value } from '../describe/value.ts';
import type { TypeFacts } from '../facts/module-facts.ts';
import type { Evaluator } from './evaluator.ts';
import { namedType } from './named-type.ts';
import type { TypeScope } from './type-scope.ts';
import {
  anyType,
  arrayOf,
  bothOf,
  literalType,
  nothing,
  objectType,
  unionOf,
  unsureType,
  type TypeAnswer,
} from './type-answer.ts';
import { dottedValue, valueType } from './value-type.ts';

const deepest = 50;

/** What a type annotation says. */
export function declaredType(evaluator: Evaluator, facts: TypeFacts, where: TypeScope): TypeAnswer {
  if (where.depth > deepest) return unsureType;
  if (typeof facts === 'string') return keywords[facts] ?? namedType(evaluator, { name: facts, args: [] }, where);
  switch (facts.is) {
    case 'ref':
      return namedType(evaluator, facts, where);
    case 'union':
      return unionOf(facts.of.map((type) => declaredType(evaluator, type, where)));
    case 'both':
      return bothOf(facts.of.map((type) => declaredType(evaluator, type, where)));
    case 'array':
      return arrayOf(declaredType(evaluator, facts.of, where));
    case 'literal':
      return literalType(facts.value);
    case 'object':
      return objectType;
    case 'typeof':
      return valueType(dottedValue(evaluator, facts.name, where.scope));
    case 'keyof':
      return keysOf(evaluator, facts.of, where);
    case 'element':
      return elementsOf(evaluator, facts.of, where);
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

// `keyof typeof X`
function keysOf(evaluator: Evaluator, of: TypeFacts, where: TypeScope): TypeAnswer {
  const value = typeofValue(evaluator, of, where);
  return isKind(value, 'record')
    ? unionOf([...value.entries.keys()].map(literalType))
    : { name: 'string', unsure: true };
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
