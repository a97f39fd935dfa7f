import { textOf } from '../describe/text-parts.ts';
import { isComposed, isKind, listOf, unreadable, type EntryValue, type Value } from '../describe/value.ts';
import type { ComposedExpression, EntryFacts, ExpressionFacts, FunctionFacts } from '../facts/expression-facts.ts';
import type { ClassFacts, TypeFacts } from '../facts/module-facts.ts';
import { toPlace, type Spot } from '../facts/spot.ts';
import { bindingValue } from './binding-value.ts';
import { sourceFunction } from './call-function.ts';
import { declaredType } from './declared-type.ts';
import { globalValue } from './globals.ts';
import { elementOf, memberOf } from './member-value.ts';
import type { ModuleGraph } from './module-graph.ts';
import { callValue, newValue } from './call-value.ts';
import { binaryValue, unaryValue } from './operators.ts';
import { findLocal, type Scope } from './scope.ts';
import { SourceEntry } from './source-entry.ts';
import type { SourceClass } from './source-class.ts';
import type { TypeAnswer } from './type-answer.ts';
import type { TypeScope } from './type-scope.ts';
import { taggedText } from './vocabulary.ts';

const deepest = 200;

/** Evaluates expressions of source files without running them. What has no static value becomes `unreadable`, with its place. */
export class Evaluator {
  readonly graph: ModuleGraph;
  /** Constants and classes that were asked for before. */
  readonly known = new Map<object, Value>();
  readonly classes = new Map<string, SourceClass>();
  /** Types of enums and classes that were asked for before. */
  readonly types = new Map<object, TypeAnswer>();
  /** Whether a class is an entity or an embeddable. */
  readonly models = new Map<ClassFacts, boolean>();
  #depth = 0;

  constructor(graph: ModuleGraph) {
    this.graph = graph;
  }

  evaluate(expression: ExpressionFacts, scope: Scope): Value {
    if (typeof expression !== 'object' || expression === null) return expression;
    if (this.#depth >= deepest) return unreadable('it refers to itself', placeOf(expression, scope));
    this.#depth += 1;
    try {
      const value = this.#composed(expression, scope);
      // The innermost place is where the trouble is; what came without one gets the nearest.
      return isKind(value, 'unreadable') && value.place === undefined
        ? { ...value, ...atPlace(expression, scope) }
        : value;
    } finally {
      this.#depth -= 1;
    }
  }

  /** All items, spreads put in. */
  evaluateAll(items: readonly ExpressionFacts[], scope: Scope): readonly Value[] {
    // Spreads are rare, and flattening costs.
    if (!items.some((item) => typeof item === 'object' && item !== null && item.is === 'spread'))
      return items.map((item) => this.evaluate(item, scope));
    return items.flatMap((item) => {
      if (typeof item !== 'object' || item === null || item.is !== 'spread') return [this.evaluate(item, scope)];
      const spread = this.evaluate(item.of, scope);
      return isKind(spread, 'list')
        ? spread.items
        : [isKind(spread, 'unreadable') ? spread : unreadable('a spread of something else than a list')];
    });
  }

  #composed(node: ComposedExpression, scope: Scope): Value {
    switch (node.is) {
      case 'name':
        return this.#name(node.name, scope);
      case 'member':
        return memberOf(this, this.evaluate(node.of, scope), node.name);
      case 'element':
        return elementOf(this, this.evaluate(node.of, scope), this.evaluate(node.key, scope));
      case 'list':
        return listOf(this.evaluateAll(node.items, scope));
      case 'record':
        return this.#record(node.entries, scope);
      case 'template':
        return textOf(this.evaluateAll(node.parts, scope));
      case 'tagged':
        return taggedText(this.evaluate(node.tag, scope), this.evaluateAll(node.parts, scope));
      case 'function':
        return this.functionValue(node, scope);
      case 'call':
        return callValue(this, node, scope);
      case 'new':
        return newValue(this, node, scope);
      case 'unary':
        return unaryValue(node.operator, this.evaluate(node.of, scope));
      case 'binary':
        return binaryValue(node.operator, this.evaluate(node.left, scope), () => this.evaluate(node.right, scope));
      case 'choice':
        return this.#choice(node, scope);
      default:
        return this.#rest(node, scope);
    }
  }

  /** What a type annotation says. */
  typeOf(facts: TypeFacts, where: TypeScope): TypeAnswer {
    return declaredType(this, facts, where);
  }

  functionValue(facts: FunctionFacts, scope: Scope): Value {
    return sourceFunction(this, facts, scope);
  }

  #rest(node: Extract<ComposedExpression, { is: 'class' | 'spread' | 'opaque' }>, scope: Scope): Value {
    if (node.is === 'class') return bindingValue(this, { is: 'class', module: scope.module, facts: node.class }, scope);
    return unreadable(node.is === 'opaque' ? `${node.what} has no static value` : 'a spread');
  }

  #name(name: string, scope: Scope): Value {
    const local = findLocal(scope, name);
    if (local !== undefined) return local();
    const binding = this.graph.lookup(scope.module, name, 'value');
    return binding === undefined ? globalValue(name) : asSeenFrom(scope, bindingValue(this, binding));
  }

  #choice(node: Extract<ComposedExpression, { is: 'choice' }>, scope: Scope): Value {
    const test = this.evaluate(node.test, scope);
    return isKind(test, 'unreadable') ? test : this.evaluate(test ? node.yes : node.no, scope);
  }

  #record(facts: readonly EntryFacts[], scope: Scope): Value {
    const entries = new Map<string, EntryValue>();
    for (const entry of facts) {
      if (!('is' in entry)) {
        const [name, value, at] = entry;
        entries.set(name, new SourceEntry(this, { value, scope, at }));
        continue;
      }
      const spread = this.evaluate(entry.of, scope);
      if (isKind(spread, 'record')) for (const [name, value] of spread.entries) entries.set(name, value);
      else if (isComposed(spread))
        return isKind(spread, 'unreadable') ? spread : unreadable('a spread of something else than a record');
    }
    return { kind: 'record', entries };
  }
}

// Trouble in another file is shown where that file's value is used, and said to be there.
function asSeenFrom(scope: Scope, value: Value): Value {
  if (!isKind(value, 'unreadable') || value.place === undefined || value.place.file === scope.module.name) return value;
  const { place, ...rest } = value;
  return { ...rest, what: `${value.what} (${place.file}:${place.line})` };
}

function placeOf(node: ComposedExpression, scope: Scope): ReturnType<typeof toPlace> | undefined {
  const at: Spot | undefined = 'at' in node ? node.at : undefined;
  return at === undefined ? undefined : toPlace(scope.module.name, at);
}

function atPlace(node: ComposedExpression, scope: Scope): { place?: ReturnType<typeof toPlace> } {
  const place = placeOf(node, scope);
  return place === undefined ? {} : { place };
}
