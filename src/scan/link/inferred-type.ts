import { isComposed, isKind } from '../describe/value.ts';
import { enumItems } from '../describe/enum-items.ts';
import type { ComposedExpression, ExpressionFacts } from '../facts/expression-facts.ts';
import type { ValueFacts } from '../facts/module-facts.ts';
import type { TypeScope } from './type-scope.ts';
import type { Evaluator } from './evaluator.ts';
import { enumType, namedType } from './named-type.ts';
import { anyType, arrayOf, nothing, objectType, unionOf, unsureType, type TypeAnswer } from './type-answer.ts';

/** The type of a member without an annotation, from what it is initialised with. */
export function inferredType(evaluator: Evaluator, value: ExpressionFacts, where: TypeScope): TypeAnswer {
  if (value === null) return nothing;
  if (typeof value !== 'object') return { name: typeof value };
  switch (value.is) {
    case 'template':
      return { name: 'string' };
    case 'record':
      return objectType;
    case 'list':
      return arrayOf(widened(unionOf(value.items.map((item) => inferredType(evaluator, item, where)))));
    case 'new':
      return newType(evaluator, value, where);
    case 'unary':
      return { name: value.operator === '!' ? 'boolean' : 'number' };
    case 'call':
      return callType(evaluator, value, where);
    case 'name':
    case 'member':
      return constantType(evaluator, value, where);
    default:
      return unsureType;
  }
}

function newType(evaluator: Evaluator, node: Extract<ComposedExpression, { is: 'new' }>, where: TypeScope): TypeAnswer {
  const { of, types } = node;
  const name = typeof of === 'object' && of !== null && of.is === 'name' ? of.name : undefined;
  return name === undefined ? unsureType : namedType(evaluator, { name, args: types ?? [] }, where);
}

function constantType(
  evaluator: Evaluator,
  node: Extract<ComposedExpression, { is: 'name' | 'member' }>,
  where: TypeScope,
): TypeAnswer {
  if (node.is === 'member') {
    const owner = evaluator.evaluate(node.of, where.scope);
    const items = isKind(owner, 'record') && owner.enum ? enumItems(owner) : undefined;
    // A member that may change has the type of the whole enum.
    if (items !== undefined) return enumType(items);
  }
  const value = evaluator.evaluate(node, where.scope);
  if (value === undefined || value === null) return nothing;
  if (!isComposed(value)) return { name: typeof value };
  if (isKind(value, 'list')) return arrayOf(anyType);
  return isKind(value, 'record') ? objectType : unsureType;
}

function callType(
  evaluator: Evaluator,
  node: Extract<ComposedExpression, { is: 'call' }>,
  where: TypeScope,
): TypeAnswer {
  const { of } = node;
  if (typeof of !== 'object' || of === null) return unsureType;
  if (of.is === 'member') return knownCalls.get(`${textOf(of.of)}.${of.name}`) ?? unsureType;
  if (of.is !== 'name') return unsureType;
  const binding = evaluator.graph.lookup(where.scope.module, of.name, 'value');
  if (binding === undefined) return knownCalls.get(of.name) ?? unsureType;
  if (binding.is === 'outside')
    return knownCalls.get(`${binding.specifier.replace('node:', '')}#${binding.name}`) ?? unsureType;
  if (binding.is !== 'value') return unsureType;
  const type = returnType(binding.facts);
  return type === undefined
    ? unsureType
    : evaluator.typeOf(type, { scope: { module: binding.module }, depth: where.depth });
}

function returnType(facts: ValueFacts): ReturnType<() => Extract<ValueFacts, { is: 'function' }>['type']> {
  if (facts.is === 'function') return facts.type;
  const value = facts.is === 'const' ? facts.value : undefined;
  return typeof value === 'object' && value !== null && value.is === 'function' ? value.type : undefined;
}

function textOf(expression: ExpressionFacts): string {
  return typeof expression === 'object' && expression !== null && expression.is === 'name' ? expression.name : '';
}

function widened({ items: _, ...type }: TypeAnswer): TypeAnswer {
  return type;
}

const text: TypeAnswer = { name: 'string' };
const knownCalls: ReadonlyMap<string, TypeAnswer> = new Map<string, TypeAnswer>([
  ['String', text],
  ['Number', { name: 'number' }],
  ['Boolean', { name: 'boolean' }],
  ['BigInt', { name: 'bigint' }],
  ['Date.now', { name: 'number' }],
  ['Math.random', { name: 'number' }],
  ['crypto.randomUUID', text],
  ['crypto#randomUUID', text],
  ...['v1', 'v4', 'v6', 'v7'].map((name): [string, TypeAnswer] => [`uuid#${name}`, text]),
  ['uuidv7#uuidv7', text],
  ['nanoid#nanoid', text],
  ['ulid#ulid', text],
]);
