import type { Node } from '../parse/syntax.ts';
import { beside, partsOf } from './names.ts';

/** An SQL expression: read, or still as text. */
export type Expression = string | Node;

export interface CatalogColumn {
  readonly type: string;
  /** `unproven`: promised for new rows only, as PostgreSQL 18 allows. */
  readonly notNull: 'yes' | 'no' | 'unproven';
  /** Rows that are there may have a value in it; not so in a column that came without one. */
  readonly filled: boolean;
  /** It came with a number of its own for each row. */
  readonly numbered?: true;
  readonly collation?: string;
  /** A generated column: its values are stored, or computed when they are read. */
  readonly generated?: 'stored' | 'virtual';
}

export type ConstraintKind = 'primaryKey' | 'unique' | 'foreignKey' | 'check' | 'exclusion' | 'notNull';

export interface CatalogConstraint {
  readonly kind: ConstraintKind;
  readonly columns: readonly string[];
  readonly references?: { readonly table: string; readonly columns: readonly string[] };
  readonly valid: boolean;
  /** Of a check. */
  readonly expression?: Expression;
}

export interface CatalogIndex {
  /** Key columns; an expression stands as an empty name. */
  readonly columns: readonly string[];
  /** Columns that expressions, the predicate and `include` use. */
  readonly mentions: readonly string[];
  readonly unique: boolean;
  readonly partial: boolean;
}

export interface CatalogTable {
  readonly kind: 'table' | 'view' | 'materialized view';
  /** It was made in the run that is judged, so nobody else uses it yet. */
  readonly fresh: boolean;
  readonly partitioned: boolean;
  /** The table that it is a partition of. */
  readonly parent?: string;
  readonly rowSecurity: boolean;
  readonly columns: Map<string, CatalogColumn>;
  readonly constraints: Map<string, CatalogConstraint>;
  /** By their names without namespace, which is that of the table. */
  readonly indexes: Map<string, CatalogIndex>;
  readonly policies: Set<string>;
}

export interface CatalogType {
  readonly kind: 'enum' | 'domain' | 'composite' | 'range';
  readonly fresh: boolean;
  /** Of a domain. */
  readonly base?: string;
  /** Of a domain: its values are checked. */
  readonly constrained?: boolean;
  /** Of an enum. */
  readonly labels?: readonly string[];
}

export interface KeptConstraint extends CatalogConstraint {
  readonly table: string;
}

export interface CatalogRoutine {
  readonly name: string;
  readonly volatility: 'immutable' | 'stable' | 'volatile';
  /** Called by triggers alone. */
  readonly ofTrigger: boolean;
  readonly body: string;
}

/**
 * What is known of the database at one moment, as far as hazards depend on it. Statements change it in place, one after the other.
 */
export interface Catalog {
  /** All there is, so that what is not found is not there. Otherwise only what the statements themselves said. */
  readonly complete: boolean;
  readonly relations: Map<string, CatalogTable>;
  readonly types: Map<string, CatalogType>;
  readonly routines: Map<string, CatalogRoutine>;
  /** Constraints that all rows met until the run dropped them: the same one again meets no surprise. */
  readonly kept: KeptConstraint[];
  /** Sequences that belong to no column. */
  readonly sequences: Set<string>;
}

export function emptyCatalog(complete: boolean): Catalog {
  return { complete, relations: new Map(), types: new Map(), routines: new Map(), sequences: new Set(), kept: [] };
}

export function emptyTable(given: Partial<CatalogTable> = {}): CatalogTable {
  return {
    kind: 'table',
    fresh: false,
    partitioned: false,
    rowSecurity: false,
    columns: new Map(),
    constraints: new Map(),
    indexes: new Map(),
    policies: new Set(),
    ...given,
  };
}

/** A table that a statement names. One that nobody mentioned before is taken to exist, with unknown contents. */
export function tableIn(catalog: Catalog, name: string): CatalogTable {
  const known = catalog.relations.get(name);
  if (known !== undefined) return known;
  const unknown = emptyTable();
  catalog.relations.set(name, unknown);
  return unknown;
}

/** A table with everything below it that holds its rows. */
export function withPartitions(catalog: Catalog, name: string): string[] {
  const found = [name];
  for (const [child, { parent }] of catalog.relations)
    if (parent === name) found.push(...withPartitions(catalog, child));
  return found;
}

/** The table of an index, by the index's full name. */
export function tableOfIndex(catalog: Catalog, index: string): string | undefined {
  const own = partsOf(index).at(-1) ?? '';
  for (const [name, table] of catalog.relations) {
    if (table.indexes.has(own) && beside(name, own) === index) return name;
  }
  return undefined;
}

/** Foreign keys of other tables that point to a table. */
export function referencesTo(catalog: Catalog, target: string): { readonly table: string; readonly name: string }[] {
  return [...catalog.relations].flatMap(([table, { constraints }]) =>
    [...constraints]
      .filter(([, { references }]) => table !== target && references?.table === target)
      .map(([name]) => ({ table, name })),
  );
}
