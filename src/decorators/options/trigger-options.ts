import type { DeferMode, SqlText } from './callbacks.ts';

/** Every option of a trigger; which of them go together, `TriggerOptions` says. */
export interface TriggerFields<Owner = unknown> {
  name?: string;
  timing: 'before' | 'after' | 'instead of';
  events: readonly ('insert' | 'update' | 'delete' | 'truncate')[];
  /** Default: `row`; with `truncate` in `events`: `statement`. */
  forEach?: 'row' | 'statement';
  /** PL/pgSQL, without `begin` and `end`; moult makes the function `<table>_<trigger>_fn` of it. */
  body?: SqlText<Owner>;
  /** A function that is there: `name` or `namespace.name`. */
  function?: string;
  /** A whole statement; moult does not take it. */
  expression?: string;
  /** SQL condition. */
  when?: SqlText<Owner>;
  /** Properties: fires only when one of them is updated. */
  updateOf?: readonly (unknown extends Owner ? string : keyof Owner & string)[];
  /** A constraint trigger. */
  constraint?: boolean;
  /** When a constraint trigger fires; absent: at once. */
  deferMode?: DeferMode;
  /** Names of the transition tables. */
  oldTable?: string;
  newTable?: string;
  /** Texts for the function. */
  arguments?: readonly string[];
  /** Default: true. */
  enabled?: boolean | 'replica' | 'always';
  comment?: string;
  /** The name it had; holds for one migration and can be taken out then. */
  renamedFrom?: string;
}

type Action<Owner> =
  | { body: SqlText<Owner>; function?: never; expression?: never }
  | { function: string; body?: never; expression?: never }
  | { expression: string; body?: never; function?: never };

interface NoTransitionTables {
  oldTable?: never;
  newTable?: never;
}
interface NoConstraint {
  constraint?: false;
  deferMode?: never;
}

type Kind =
  | ({ timing: 'before' } & NoConstraint & NoTransitionTables)
  | ({ timing: 'after' } & NoConstraint)
  | ({ timing: 'after'; constraint: true; forEach?: 'row' } & NoTransitionTables)
  | ({ timing: 'instead of'; forEach?: 'row'; when?: never; updateOf?: never } & NoConstraint & NoTransitionTables);

/** @see https://www.postgresql.org/docs/current/sql-createtrigger.html */
export type TriggerOptions<Owner = unknown> = TriggerFields<Owner> & Action<Owner> & Kind;
