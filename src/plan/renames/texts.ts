import type { Routine, TypeUse, View } from '../../schema/index.ts';

/** Where an expression stands, as things are called before. */
export interface ExpressionPlace {
  /** The table or view whose columns it names. */
  readonly relation?: readonly [string, string];
  /** It names them as `new` and `old`: the condition of a trigger. */
  readonly isAboutRows?: boolean;
  /** What it calls `value`: what a domain is made of. */
  readonly value?: TypeUse;
  /** What it gives: the type of a column with a default. */
  readonly gives?: TypeUse;
}

/** A view whose query names things as they are called afterwards. */
export interface RenamedView {
  readonly definition: string;
  /** Columns that get another name, as those beneath them did: old → new. */
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * Says the SQL of a schema with new names, as PostgreSQL itself would follow in it. Where it cannot be sure, it gives a
 * text that is equal to no other, so that what holds it is made anew.
 */
export interface Texts {
  expression(sql: string, place: ExpressionPlace): string;
  /** What lists columns beside expressions: an exclusion, a whole `create index`. */
  list(sql: string, relation: readonly [string, string]): string;
  /** What happens to columns of a table: `set null (user_id)`. */
  action(sql: string, table: readonly [string, string]): string;
  bound(sql: string, types: readonly TypeUse[]): string;
  routine(routine: Routine): Routine;
  view(path: readonly [string, string], view: View): RenamedView;
}

/** For those who ask for names alone. */
export const SAME_TEXTS: Texts = {
  expression: (sql) => sql,
  list: (sql) => sql,
  action: (sql) => sql,
  bound: (sql) => sql,
  routine: (routine) => routine,
  view: (_, { definition }) => ({ definition, columns: new Map() }),
};
