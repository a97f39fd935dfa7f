import type { Namespace, Schema, Table } from './schema.ts';

export const EMPTY_TABLE: Table = {
  columns: {},
  primaryKey: {},
  uniques: {},
  indexes: {},
  foreignKeys: {},
  checks: {},
};

export const EMPTY_NAMESPACE: Namespace = { enums: {}, tables: {} };

/** What a database holds before the first migration: the namespace `public` and nothing in it. */
export const EMPTY_SCHEMA: Schema = { namespaces: { public: EMPTY_NAMESPACE } };
