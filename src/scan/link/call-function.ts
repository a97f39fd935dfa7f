import { isKind, listOf, unreadable, type FunctionValue, type Value } from '../describe/value.ts';
import type { FunctionFacts, ParameterFacts } from '../facts/expression-facts.ts';
import type { Evaluator } from './evaluator.ts';
import { memberOf } from './member-value.ts';
import type { Scope } from './scope.ts';

/** A function of a source file that can be called as far as its body is simple. */
export function sourceFunction(evaluator: Evaluator, facts: FunctionFacts, scope: Scope): FunctionValue {
  const { returns, steps = [] } = facts;
  return {
    kind: 'function',
    call: (args) => {
      if (scope.module.declaration) return unreadable('a function of which only the declaration is known');
      return returns === undefined ? undefined : evaluator.evaluate(returns, bind(evaluator, facts, { args, scope }));
    },
    run: (args) => {
      if (scope.module.declaration) return [unreadable('a function of which only the declaration is known')];
      const inner = bind(evaluator, facts, { args, scope });
      return [...steps, ...(returns === undefined ? [] : [returns])].map((step) => evaluator.evaluate(step, inner));
    },
  };
}

function bind(evaluator: Evaluator, facts: FunctionFacts, call: Call): Scope {
  const inner = boundParameters(evaluator, facts.params, call);
  for (const [name, value] of facts.locals ?? []) inner.locals.set(name, () => evaluator.evaluate(value, inner));
  return inner;
}

interface Call {
  readonly args: readonly Value[];
  readonly scope: Scope;
}

/** The scope inside of a function: its parameters stand for the arguments. */
export function boundParameters(
  evaluator: Evaluator,
  params: readonly ParameterFacts[],
  { args, scope }: Call,
): Scope & { readonly locals: Map<string, () => Value> } {
  const locals = new Map<string, () => Value>();
  const inner = { module: scope.module, locals, parent: scope };
  for (const [index, parameter] of params.entries()) {
    const value = parameter.rest ? listOf(args.slice(index)) : args[index];
    bindParameter(evaluator, parameter, { locals, inner, value });
  }
  return inner;
}

function bindParameter(
  evaluator: Evaluator,
  parameter: ParameterFacts,
  target: { locals: Map<string, () => Value>; inner: Scope; value: Value },
): void {
  const { locals, inner } = target;
  const { initial } = parameter;
  const value = (): Value =>
    target.value === undefined && initial !== undefined ? evaluator.evaluate(initial, inner) : target.value;
  if (parameter.name !== undefined) locals.set(parameter.name, value);
  for (const [property, local, standard] of parameter.members ?? []) {
    locals.set(local, () => {
      const owner = value();
      const found = isKind(owner, 'unreadable') ? owner : memberOf(evaluator, owner, property);
      return found === undefined && standard !== undefined ? evaluator.evaluate(standard, inner) : found;
    });
  }
}
