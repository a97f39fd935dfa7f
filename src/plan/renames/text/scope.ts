import type { TypeUse } from '../../../schema/index.ts';

/** A column that a text may name. */
export interface Field {
  /** Its new name. */
  readonly to: string;
  readonly type?: TypeUse;
}

export type Fields = ReadonlyMap<string, Field>;

/** What stands in a `from`, or what an expression is about. */
export interface Relation {
  readonly refname: string;
  readonly newRefname: string;
  /** Where it lies, while it has no other name in the query. */
  readonly path?: readonly [string, string];
  readonly fields: Fields;
  /** There are columns that are not known. */
  readonly isOpen: boolean;
}

/** What names mean at some place of a query. */
export interface Scope {
  readonly relations: readonly Relation[];
  /** Queries of a `with`: name → what they give. */
  readonly queries: ReadonlyMap<string, Pick<Relation, 'fields' | 'isOpen'>>;
  readonly outer?: Scope;
}

export const NO_SCOPE: Scope = { relations: [], queries: new Map() };

/** A column that a name without a table means; `isSure`: it can be no other. */
export interface FoundField {
  readonly field: Field;
  readonly isSure: boolean;
}

export function findField(scope: Scope, name: string): FoundField | undefined {
  let isSure = true;
  for (let level: Scope | undefined = scope; level !== undefined; level = level.outer) {
    const found = level.relations.flatMap(({ fields }) => fields.get(name) ?? []);
    const [field, ...others] = found;
    if (field !== undefined) return { field, isSure: isSure && others.every(({ to }) => to === field.to) };
    if (level.relations.some(({ isOpen }) => isOpen)) isSure = false;
  }
  return undefined;
}

/** The innermost relation that satisfies a condition. */
export function findRelation(scope: Scope, matches: (relation: Relation) => boolean): Relation | undefined {
  for (let level: Scope | undefined = scope; level !== undefined; level = level.outer) {
    const found = level.relations.find(matches);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function findQuery(scope: Scope, name: string): Pick<Relation, 'fields' | 'isOpen'> | undefined {
  for (let level: Scope | undefined = scope; level !== undefined; level = level.outer) {
    const found = level.queries.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether any column is renamed of what the names of a place may mean. */
export function hasRenamed(scope: Scope, name: string): boolean {
  for (let level: Scope | undefined = scope; level !== undefined; level = level.outer) {
    const isRenamed = level.relations.some(({ fields }) => (fields.get(name)?.to ?? name) !== name);
    if (isRenamed) return true;
  }
  return false;
}

export function isChanged(fields: Fields): boolean {
  return [...fields].some(([name, { to }]) => name !== to);
}
