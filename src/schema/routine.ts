import type { Named } from './named.ts';

export interface RoutineArgument {
  readonly name?: string;
  /** SQL text. */
  readonly type: string;
  /** Absent: `in`. */
  readonly mode?: 'out' | 'inout' | 'variadic';
  /** SQL expression as written. */
  readonly default?: string;
}

/** @see https://www.postgresql.org/docs/current/sql-createfunction.html */
export interface Routine {
  readonly name: string;
  /** Absent: a function. */
  readonly kind?: 'procedure';
  readonly arguments: readonly RoutineArgument[];
  /** SQL text: `integer`, `setof text`, `table(id integer)`, `trigger`. Absent where arguments say it, and for procedures. */
  readonly returns?: string;
  readonly language: string;
  /** What stands between the quotes; with `atomic`, the SQL after the header itself: `return a + b`. */
  readonly body: string;
  readonly atomic?: true;
  /** Absent: `volatile`. */
  readonly volatility?: 'immutable' | 'stable';
  /** Gives null for null without being called. */
  readonly strict?: true;
  readonly securityDefiner?: true;
  readonly leakproof?: true;
  readonly window?: true;
  /** Absent: `unsafe`. */
  readonly parallel?: 'restricted' | 'safe';
  readonly cost?: number;
  readonly rows?: number;
  /** Setting → value while the routine runs, as SQL. */
  readonly settings?: Named<string>;
  readonly comment?: string;
}

/** The key of a routine in its namespace: its name with the types that tell it from others of the name. */
export function routineKey({ name, arguments: list }: Pick<Routine, 'name' | 'arguments'>): string {
  return `${name}(${identityArguments(list)})`;
}

/** The types with which a call or a `drop` names a routine. */
export function identityArguments(list: readonly RoutineArgument[]): string {
  return list
    .filter(({ mode }) => mode !== 'out')
    .map(({ mode, type }) => (mode === 'variadic' ? `variadic ${type}` : type))
    .join(', ');
}
