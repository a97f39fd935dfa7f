import type { ClassFacts, TypeFacts } from './module-facts.ts';
import type { Spot } from './spot.ts';

/** An expression as it is written. Literals are themselves; type assertions are taken off. Only the leaves have a position. */
export type ExpressionFacts = string | number | boolean | null | ComposedExpression;

export type ComposedExpression =
  | { readonly is: 'name'; readonly name: string; readonly at: Spot }
  | { readonly is: 'member'; readonly of: ExpressionFacts; readonly name: string }
  | { readonly is: 'element'; readonly of: ExpressionFacts; readonly key: ExpressionFacts }
  | { readonly is: 'list'; readonly items: readonly ExpressionFacts[] }
  | { readonly is: 'record'; readonly entries: readonly EntryFacts[] }
  | { readonly is: 'spread'; readonly of: ExpressionFacts }
  | { readonly is: 'template'; readonly parts: readonly ExpressionFacts[] }
  | { readonly is: 'tagged'; readonly tag: ExpressionFacts; readonly parts: readonly ExpressionFacts[] }
  | FunctionFacts
  | { readonly is: 'call'; readonly of: ExpressionFacts; readonly args: readonly ExpressionFacts[] }
  | {
      readonly is: 'new';
      readonly of: ExpressionFacts;
      readonly args: readonly ExpressionFacts[];
      readonly types?: readonly TypeFacts[];
      readonly at: Spot;
    }
  | { readonly is: 'unary'; readonly operator: string; readonly of: ExpressionFacts }
  | {
      readonly is: 'binary';
      readonly operator: string;
      readonly left: ExpressionFacts;
      readonly right: ExpressionFacts;
    }
  | {
      readonly is: 'choice';
      readonly test: ExpressionFacts;
      readonly yes: ExpressionFacts;
      readonly no: ExpressionFacts;
    }
  | { readonly is: 'class'; readonly class: ClassFacts; readonly at: Spot }
  /** A form that has no static value; `what` names it for the message. */
  | { readonly is: 'opaque'; readonly what: string; readonly at: Spot };

/** A named entry, or a spread. */
export type EntryFacts =
  | readonly [name: string, value: ExpressionFacts, at: Spot]
  | { readonly is: 'spread'; readonly of: ExpressionFacts };

export interface FunctionFacts {
  readonly is: 'function';
  readonly params: readonly ParameterFacts[];
  /** What it returns; absent when it returns nothing. */
  readonly returns?: ExpressionFacts;
  /** Expression statements before the return, in order. */
  readonly steps?: readonly ExpressionFacts[];
  /** Constants and classes of its body. */
  readonly locals?: readonly LocalFacts[];
  readonly type?: TypeFacts;
  readonly at: Spot;
}

export interface ParameterFacts {
  readonly name?: string;
  /** Destructured members: property, local name, and what it is without a value. */
  readonly members?: readonly (readonly [property: string, local: string, initial?: ExpressionFacts])[];
  readonly rest?: true;
  readonly initial?: ExpressionFacts;
}

export type LocalFacts = readonly [name: string, value: ExpressionFacts];
