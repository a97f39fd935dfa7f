import type { Place } from '../../errors/index.ts';
import type { EntryValue, Value } from '../describe/value.ts';
import type { ExpressionFacts } from '../facts/expression-facts.ts';
import { toPlace, type Spot } from '../facts/spot.ts';
import type { Evaluator } from './evaluator.ts';
import type { Scope } from './scope.ts';

/** An entry of a record in a source file. There are many, so value and place are worked out only when asked for. */
export class SourceEntry implements EntryValue {
  readonly #evaluator: Evaluator;
  readonly #value: ExpressionFacts;
  readonly #scope: Scope;
  readonly #at: Spot;

  constructor(evaluator: Evaluator, { value, scope, at }: { value: ExpressionFacts; scope: Scope; at: Spot }) {
    this.#evaluator = evaluator;
    this.#value = value;
    this.#scope = scope;
    this.#at = at;
  }

  read(): Value {
    return this.#evaluator.evaluate(this.#value, this.#scope);
  }

  get place(): Place {
    return toPlace(this.#scope.module.name, this.#at);
  }
}
