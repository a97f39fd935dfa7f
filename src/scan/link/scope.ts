import type { Value } from '../describe/value.ts';
import type { Module } from './module-graph.ts';

/** Where an expression is evaluated: a module, and inside functions the names bound there. */
export interface Scope {
  readonly module: Module;
  readonly locals?: ReadonlyMap<string, () => Value>;
  readonly parent?: Scope;
}

/** A name bound by a function around the expression. */
export function findLocal(scope: Scope, name: string): (() => Value) | undefined {
  for (let current: Scope | undefined = scope; current !== undefined; current = current.parent) {
    const found = current.locals?.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
