import type { ExpressionFacts, FunctionFacts, ParameterFacts } from './expression-facts.ts';
import type { Spot } from './spot.ts';

/** What one file says, depending on its text alone; plain JSON data. */
export interface ModuleFacts {
  /** Local name → where it comes from. */
  readonly imports?: Readonly<Record<string, ImportFacts>>;
  /** Exported name → local name. */
  readonly exports?: Readonly<Record<string, string>>;
  /** Exported name → where it comes from (`export { a } from`). */
  readonly reExports?: Readonly<Record<string, ImportFacts>>;
  /** Specifiers of `export * from`. */
  readonly stars?: readonly string[];
  readonly values?: Readonly<Record<string, ValueFacts>>;
  readonly types?: Readonly<Record<string, TypeAliasFacts>>;
  readonly classes?: readonly ClassFacts[];
  /** Classes with decorators inside function bodies and namespaces. */
  readonly nested?: readonly (readonly [className: string, at: Spot])[];
  readonly faults?: readonly (readonly [message: string, at: Spot])[];
}

/** `*` is the namespace object. */
export type ImportFacts = readonly [specifier: string, name: string];

export type ValueFacts =
  | { readonly is: 'enum'; readonly members: readonly (readonly [name: string, value?: ExpressionFacts])[] }
  | { readonly is: 'const'; readonly value?: ExpressionFacts; readonly type?: TypeFacts; readonly at: Spot }
  | FunctionFacts;

export interface TypeAliasFacts {
  readonly params?: readonly string[];
  readonly type: TypeFacts;
}

/** A type as it is written. A bare string is a keyword or a name without type arguments. */
export type TypeFacts =
  | string
  | { readonly is: 'ref'; readonly name: string; readonly args: readonly TypeFacts[] }
  | { readonly is: 'union'; readonly of: readonly TypeFacts[] }
  | { readonly is: 'both'; readonly of: readonly TypeFacts[] }
  | { readonly is: 'array'; readonly of: TypeFacts }
  | { readonly is: 'literal'; readonly value: string | number | boolean }
  | { readonly is: 'object' }
  /** `typeof x`, dotted names joined. */
  | { readonly is: 'typeof'; readonly name: string }
  | { readonly is: 'keyof'; readonly of: TypeFacts }
  | { readonly is: 'element'; readonly of: TypeFacts; readonly key: TypeFacts }
  /** What only a type checker can tell. */
  | { readonly is: 'opaque' };

export interface ClassFacts {
  readonly name: string;
  readonly at: Spot;
  readonly params?: readonly string[];
  readonly extends?: ExpressionFacts;
  readonly extendsTypes?: readonly TypeFacts[];
  readonly decorators?: readonly DecoratorFacts[];
  readonly members?: readonly MemberFacts[];
  /** Of custom column types: what objects are made from. */
  readonly constructs?: ConstructorFacts;
}

export interface ConstructorFacts {
  /** `member`: a field of the same name holds the argument. */
  readonly params: readonly (ParameterFacts & { readonly member?: true })[];
  /** Fields that the body assigns. */
  readonly assigned: Readonly<Record<string, ExpressionFacts>>;
}

export interface MemberFacts {
  readonly name: string;
  readonly at: Spot;
  /** Default: a field. */
  readonly kind?: 'getter' | 'method' | 'setter';
  readonly static?: true;
  readonly type?: TypeFacts;
  /** Marked with `?`. */
  readonly optional?: true;
  readonly initial?: ExpressionFacts;
  readonly decorators?: readonly DecoratorFacts[];
}

/** `@Name(...args)`, which nearly all are and which is kept short therefore, or any other expression. */
export type DecoratorFacts =
  | readonly [name: string, at: Spot, ...args: readonly ExpressionFacts[]]
  | { readonly expression: ExpressionFacts; readonly at: Spot };
