import type { NodeOf } from '../../parse/syntax.ts';
import { provenNotNull } from '../../catalog/proven-not-null.ts';
import type { Action } from './action.ts';

/** A constraint on columns, on its own or in the definition of a column. */
export interface Target {
  readonly action: Action;
  readonly constraint: NodeOf<'Constraint'>;
  readonly columns: readonly string[];
  /** It stands in the definition of a new column; `empty`: one that has no values yet. */
  readonly inline?: 'empty' | 'filled';
}

/** How messages call a constraint. */
export function objectOf({ action, constraint, columns }: Target, noun: string): string {
  const { conname } = constraint;
  return conname ? `${noun} ${conname} of ${action.name}` : `${noun} on ${action.name} (${columns.join(', ')})`;
}

export function namesOf({ conname }: Target['constraint']): string[] {
  return conname ? [conname] : [];
}

/** Whether only new rows have to meet it. */
export function isNotValid({ skip_validation, is_enforced }: Target['constraint']): boolean {
  return skip_validation === true || is_enforced === false;
}

/** Whether rows may have a value in one of the columns: not in a column that was added without. */
export function areFilled({ table }: Action, columns: readonly string[]): boolean {
  return columns.length === 0 || columns.some((column) => table.columns.get(column)?.filled ?? true);
}

/** Whether a column has no nulls for all that the server knows: it says so, or a valid check does. */
export function isNotNull({ table, scene }: Action, column: string): boolean {
  if (table.columns.get(column)?.notNull === 'yes') return true;
  return [...table.constraints.values()].some(
    (one) => one.kind === 'check' && one.valid && provenNotNull(one, scene.parser).includes(column),
  );
}
