import type { Class } from './callbacks.ts';

interface InheritanceOptions {
  discriminator?: string;
  discriminatorColumn?: string;
  discriminatorMap?: Readonly<Record<string, string>>;
  discriminatorValue?: string | number;
  abstract?: boolean;
}

export interface EntityOptions extends InheritanceOptions {
  /** The table; `namespace.table` is understood. */
  tableName?: string;
  /** Older name of `tableName`. */
  collection?: string;
  /** What PostgreSQL calls a schema. */
  schema?: string;
  comment?: string;
  inheritance?: 'tpt';
  view?: boolean | { materialized?: boolean; withData?: boolean };
  /** A query; the class has no table then. */
  expression?: string | ((...args: never[]) => unknown);
  virtual?: boolean;
  partitionBy?: object;
  triggers?: readonly object[];
  hasTriggers?: boolean;
  policies?: readonly object[];
  rowLevelSecurity?: boolean | 'force';
  orderBy?: unknown;
  readonly?: boolean;
  forceConstructor?: boolean;
  constructorParams?: readonly string[];
  repository?: () => Class;
  /** Older name of `repository`. */
  customRepository?: () => Class;
}

export interface EmbeddableOptions extends InheritanceOptions {
  constructorParams?: readonly string[];
}
