import { isKind, listOf, unreadable, type ClassValue, type Value } from '../describe/value.ts';
import type { ComposedExpression } from '../facts/expression-facts.ts';
import { columnTypeOf } from './column-type.ts';
import type { Evaluator } from './evaluator.ts';
import { globalFunction } from './globals.ts';
import type { Scope } from './scope.ts';
import { isSourceClass } from './source-class.ts';

/** `f(...)` */
export function callValue(
  evaluator: Evaluator,
  node: Extract<ComposedExpression, { is: 'call' }>,
  scope: Scope,
): Value {
  const called = evaluator.evaluate(node.of, scope);
  if (isKind(called, 'unreadable')) return combinedDecorators(evaluator, node, scope) ?? called;
  // `Property(...)(target, key)`: the decorator is what matters, not where it is applied.
  if (isKind(called, 'decorator')) return called;
  const args = evaluator.evaluateAll(node.args, scope);
  if (isKind(called, 'function')) return called.call(args);
  if (isKind(called, 'class') && !isSourceClass(called)) {
    const converted = globalFunction(called.name, '');
    return isKind(converted, 'function') ? converted.call(args) : converted;
  }
  return unreadable('a call of something that is no function');
}

/** `new X(...)` */
export function newValue(evaluator: Evaluator, node: Extract<ComposedExpression, { is: 'new' }>, scope: Scope): Value {
  const called = evaluator.evaluate(node.of, scope);
  if (!isKind(called, 'class'))
    return isKind(called, 'unreadable') ? called : unreadable('"new" of something that is no class');
  // Of an instance only its class matters, and only where column types are classes.
  if (isSourceClass(called)) {
    const args = evaluator.evaluateAll(node.args, scope);
    return { ...called, columnType: (property) => columnTypeOf(evaluator, called, { property, args }) };
  }
  if (called.columnType !== undefined) return called;
  return newGlobal(called);
}

function newGlobal({ name }: ClassValue): Value {
  return unreadable(
    `new ${name}() makes its value when the program runs`,
    undefined,
    name === 'Date' ? 'computed' : 'unknown',
  );
}

// The one function of a package that only lines up decorators: applyDecorators(A(), B()).
function combinedDecorators(
  evaluator: Evaluator,
  node: Extract<ComposedExpression, { is: 'call' }>,
  scope: Scope,
): Value | undefined {
  const { of } = node;
  const name = typeof of === 'object' && of !== null && of.is === 'name' ? of.name : undefined;
  return name === 'applyDecorators' ? listOf(evaluator.evaluateAll(node.args, scope)) : undefined;
}
