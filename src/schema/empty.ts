import type { Namespace, Schema } from './schema.ts';
import type { Table } from './table.ts';

export const EMPTY_TABLE: Table = {
  columns: {},
  primaryKey: {},
  uniques: {},
  indexes: {},
  foreignKeys: {},
  checks: {},
  exclusions: {},
  triggers: {},
  policies: {},
  partitions: {},
};

export const EMPTY_NAMESPACE: Namespace = {
  enums: {},
  domains: {},
  composites: {},
  ranges: {},
  sequences: {},
  routines: {},
  tables: {},
  views: {},
};

/** What a database holds before the first migration: the namespace `public` and nothing in it. */
export const EMPTY_SCHEMA: Schema = { extensions: {}, namespaces: { public: EMPTY_NAMESPACE } };
