import type { Named } from './named.ts';

/** A type as the columns, domains and attributes that have it name it. */
export interface TypeUse {
  /** SQL text of the type in canonical spelling (`varchar(255)`); with `typeNamespace`, the bare name of a type in it. */
  readonly type: string;
  readonly typeNamespace?: string;
  /** Number of array dimensions: `integer[]` has 1. */
  readonly dimensions?: number;
}

export interface EnumType {
  readonly labels: readonly string[];
  readonly comment?: string;
}

/** @see https://www.postgresql.org/docs/current/sql-createdomain.html */
export interface Domain extends TypeUse {
  readonly collation?: string;
  /** SQL expression as written. */
  readonly default?: string;
  readonly notNull?: true;
  /** Constraint name → SQL expression over `value`. */
  readonly checks?: Named<string>;
  readonly comment?: string;
}

export interface CompositeAttribute extends TypeUse {
  readonly name: string;
  readonly collation?: string;
}

/** @see https://www.postgresql.org/docs/current/sql-createtype.html "Composite Types" */
export interface CompositeType {
  readonly attributes: readonly CompositeAttribute[];
  readonly comment?: string;
}

/** @see https://www.postgresql.org/docs/current/sql-createtype.html "Range Types" */
export interface RangeType {
  readonly subtype: string;
  readonly subtypeNamespace?: string;
  readonly operatorClass?: string;
  readonly collation?: string;
  /** Functions, as SQL names them. */
  readonly canonical?: string;
  readonly subtypeDiff?: string;
  /** Name of the multirange type, where it is not PostgreSQL's choice. */
  readonly multirange?: string;
  readonly comment?: string;
}
