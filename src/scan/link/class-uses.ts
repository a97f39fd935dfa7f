import type { DecoratorName } from '../../decorators/index.ts';
import { isKind, unreadable, type Value } from '../describe/value.ts';
import type { DecoratorUse } from '../describe/class-report.ts';
import type { ExpressionFacts } from '../facts/expression-facts.ts';
import type { DecoratorFacts } from '../facts/module-facts.ts';
import { toPlace, type Spot } from '../facts/spot.ts';
import type { Evaluator } from './evaluator.ts';
import type { Scope } from './scope.ts';
import type { SourceClass } from './source-class.ts';

/** A decorator that cannot be followed to its source. */
export interface ForeignUse {
  readonly name: string;
  readonly specifier: string | undefined;
  readonly place: ReturnType<typeof toPlace>;
}

export interface ResolvedUses {
  readonly uses: readonly DecoratorUse[];
  readonly foreign: readonly ForeignUse[];
}

/** What the config says of decorators whose source is not read: the decorator they stand for, or `ignore`. */
export type RegisteredDecorators = Readonly<Record<string, DecoratorName | 'ignore'>>;

/** The schema's decorators among those written on a class or member; own functions that return or apply them are followed. */
export function resolveUses(
  evaluator: Evaluator,
  decorators: readonly DecoratorFacts[],
  { scope, registered }: { scope: Scope; registered: RegisteredDecorators },
): ResolvedUses {
  const uses: DecoratorUse[] = [];
  const foreign: ForeignUse[] = [];
  for (const facts of decorators) {
    const { expression, at } = unfolded(facts);
    const place = toPlace(scope.module.name, at);
    const name = calledName(expression);
    const known = Object.hasOwn(registered, name) ? registered[name] : undefined;
    if (known === 'ignore') continue;
    const value =
      known === undefined
        ? evaluator.evaluate(expression, scope)
        : registeredUse(evaluator, { expression, scope, name: known });
    if (isKind(value, 'unreadable'))
      foreign.push({ name, specifier: specifierOf(evaluator, expression, scope), place });
    else uses.push(...decoratorsIn(value).map((found) => ({ decorator: found.name, args: found.args, place })));
  }
  return { uses, foreign };
}

/** Whether a class is an entity or an embeddable. */
export function isModelClass(evaluator: Evaluator, { facts, scope }: SourceClass): boolean {
  const known = evaluator.models.get(facts);
  if (known !== undefined) return known;
  const found = (facts.decorators ?? []).some((decorator) => {
    const value = evaluator.evaluate(unfolded(decorator).expression, scope);
    return decoratorsIn(value).some(({ name }) => name === 'Entity' || name === 'Embeddable');
  });
  evaluator.models.set(facts, found);
  return found;
}

function unfolded(facts: DecoratorFacts): { expression: ExpressionFacts; at: Spot } {
  if ('expression' in facts) return facts;
  const [name, at] = facts;
  const args = facts.slice(2) as readonly ExpressionFacts[]; // the tuple's type says so, `slice` forgets it
  return { expression: { is: 'call', of: { is: 'name', name, at }, args }, at };
}

function decoratorsIn(value: Value): readonly Extract<Value, { kind: 'decorator' }>[] {
  if (isKind(value, 'decorator')) return [value];
  if (isKind(value, 'list')) return value.items.flatMap(decoratorsIn);
  if (!isKind(value, 'function')) return [];
  const target = unreadable('what the decorator stands on');
  return (value.run?.([target, target]) ?? []).flatMap(decoratorsIn);
}

function registeredUse(
  evaluator: Evaluator,
  use: { expression: ExpressionFacts; scope: Scope; name: DecoratorName },
): Value {
  const { expression, scope, name } = use;
  const isCall = typeof expression === 'object' && expression !== null && expression.is === 'call';
  return { kind: 'decorator', name, args: isCall ? evaluator.evaluateAll(expression.args, scope) : [] };
}

/** `Property` of `@Property()`, `Field` of `@gql.Field`. */
function calledName(expression: ExpressionFacts): string {
  if (typeof expression !== 'object' || expression === null) return '';
  if (expression.is === 'call') return calledName(expression.of);
  return expression.is === 'name' || expression.is === 'member' ? expression.name : '';
}

function specifierOf(evaluator: Evaluator, expression: ExpressionFacts, scope: Scope): string | undefined {
  if (typeof expression !== 'object' || expression === null) return undefined;
  if (expression.is === 'call' || expression.is === 'member') return specifierOf(evaluator, expression.of, scope);
  const binding = expression.is === 'name' ? evaluator.graph.lookup(scope.module, expression.name, 'value') : undefined;
  return binding?.is === 'outside'
    ? binding.specifier
    : binding?.is === 'value'
      ? fileOf(evaluator, binding)
      : undefined;
}

// A constant made by a package's function counts as coming from there.
function fileOf(
  evaluator: Evaluator,
  binding: Extract<ReturnType<Evaluator['graph']['lookup']>, { is: 'value' }>,
): string | undefined {
  const { facts, module } = binding;
  return facts.is === 'const' && facts.value !== undefined
    ? specifierOf(evaluator, facts.value, { module })
    : `./${module.name}`;
}
