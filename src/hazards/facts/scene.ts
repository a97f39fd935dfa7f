import type { Catalog } from '../catalog/catalog.ts';
import type { Parser } from '../parse/load-parser.ts';

/** A change of a column's type. */
export interface Conversion {
  /** As the catalog has it: `varchar(10)`; empty: not known. */
  readonly from: string;
  readonly to: string;
  /** The text of a `using` that is more than a cast of the column: only the database knows what it does. */
  readonly computed: boolean;
  readonly collationChanges: boolean;
}

/** `indexes`: the table stays, indexes on the column are built anew. */
export interface ConversionCost {
  readonly work: 'none' | 'indexes' | 'rewrite';
  readonly mayFail: boolean;
  readonly losesData: boolean;
}

export type ClassifyConversion = (conversion: Conversion, catalog: Catalog) => ConversionCost;

/** Where a statement runs. */
export interface Scene {
  readonly catalog: Catalog;
  /** Major version of the server. */
  readonly version: number;
  readonly parser: Parser;
  readonly classify: ClassifyConversion;
}
