import type { Named } from '../../schema/index.ts';

// What a configuration declares beside entities. Names may carry their namespace (`app.email`); without one it is `public`.

export interface DeclaredObjects {
  readonly extensions?: readonly (string | DeclaredExtension)[];
  readonly namespaces?: Named<DeclaredNamespace>;
  /** What entities do not say about the enum types they use, and enum types that no entity names. */
  readonly enums?: Named<DeclaredEnum>;
  readonly domains?: Named<DeclaredDomain>;
  readonly composites?: Named<DeclaredComposite>;
  readonly ranges?: Named<DeclaredRange>;
  readonly sequences?: Named<DeclaredSequence>;
  readonly routines?: readonly DeclaredRoutine[];
}

export interface DeclaredExtension {
  readonly name: string;
  /** Where its objects go. */
  readonly schema?: string;
  readonly version?: string;
}

/** What the object was called, `namespace.name` where that was another; holds for one migration. */
interface Renamed {
  readonly renamedFrom?: string;
}

export interface DeclaredNamespace extends Renamed {
  readonly comment?: string;
}

export interface DeclaredEnum extends Renamed {
  readonly labels?: readonly string[];
  /** Old label → new label; holds for one migration. */
  readonly renamedLabels?: Named<string>;
  readonly comment?: string;
}

/** @see https://www.postgresql.org/docs/current/sql-createdomain.html */
export interface DeclaredDomain extends Renamed {
  readonly type: string;
  readonly default?: string | number | boolean;
  /** SQL. */
  readonly defaultRaw?: string;
  /** Default: true. */
  readonly nullable?: boolean;
  readonly collation?: string;
  /** Constraint name → SQL condition over `value`. */
  readonly checks?: Named<string>;
  readonly comment?: string;
}

export interface DeclaredAttribute {
  readonly type: string;
  readonly collation?: string;
}

/** @see https://www.postgresql.org/docs/current/sql-createtype.html */
export interface DeclaredComposite extends Renamed {
  /** In their order: name → type. */
  readonly attributes: Named<string | DeclaredAttribute> | readonly (DeclaredAttribute & { readonly name: string })[];
  readonly comment?: string;
}

export interface DeclaredRange extends Renamed {
  readonly subtype: string;
  readonly operatorClass?: string;
  readonly collation?: string;
  /** Functions, as SQL names them. */
  readonly canonical?: string;
  readonly subtypeDiff?: string;
  /** Default: PostgreSQL's choice. */
  readonly multirange?: string;
  readonly comment?: string;
}

export type WholeNumber = number | bigint | string;

export interface DeclaredSequence extends Renamed {
  /** Default: `bigint`. */
  readonly type?: 'smallint' | 'integer' | 'bigint';
  readonly start?: WholeNumber;
  readonly increment?: WholeNumber;
  readonly minimum?: WholeNumber;
  readonly maximum?: WholeNumber;
  readonly cache?: WholeNumber;
  readonly cycle?: boolean;
  /** A column of a table in the same namespace, with which the sequence goes: `table.column`. */
  readonly ownedBy?: string;
  readonly comment?: string;
}

export interface DeclaredArgument {
  readonly name?: string;
  readonly type: string;
  readonly mode?: 'in' | 'out' | 'inout' | 'variadic';
  /** SQL. */
  readonly default?: string;
}

interface RoutineFacts {
  readonly name: string;
  readonly schema?: string;
  readonly arguments?: readonly DeclaredArgument[];
  /** What stands between the quotes; with `atomic`, SQL from `return` or `begin atomic` on. */
  readonly body: string;
  readonly securityDefiner?: boolean;
  /** Setting → value as SQL, while the routine runs: `{ search_path: "''" }`. */
  readonly settings?: Named<string>;
  readonly comment?: string;
}

type RoutineLanguage =
  /** Default: `sql`; for procedures and functions of triggers `plpgsql`. */
  { readonly language?: string; readonly atomic?: false } | { readonly language?: 'sql'; readonly atomic: true };

/** @see https://www.postgresql.org/docs/current/sql-createfunction.html */
export interface FunctionFacts {
  readonly kind?: 'function';
  /** `integer`, `setof text`, `table(id integer)`, `trigger`. */
  readonly returns?: string;
  /** Default: `volatile`. */
  readonly volatility?: 'immutable' | 'stable' | 'volatile';
  readonly strict?: boolean;
  readonly leakproof?: boolean;
  readonly window?: boolean;
  /** Default: `unsafe`. */
  readonly parallel?: 'unsafe' | 'restricted' | 'safe';
  readonly cost?: number;
  readonly rows?: number;
}

/** @see https://www.postgresql.org/docs/current/sql-createprocedure.html */
export type ProcedureFacts = { readonly kind: 'procedure' } & {
  readonly [Name in Exclude<keyof FunctionFacts, 'kind'>]?: never;
};

export type DeclaredRoutine = RoutineFacts & RoutineLanguage & (FunctionFacts | ProcedureFacts);
