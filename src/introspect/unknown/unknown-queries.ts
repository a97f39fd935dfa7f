import { NOT_IN_MODEL } from '../unknown-object.ts';
import type { UnknownObject } from '../unknown-object.ts';
import { BESIDE_NAMESPACES } from './beside-namespaces.ts';
import { IN_NAMESPACES } from './in-namespaces.ts';
import { ON_PARTITIONS } from './on-partitions.ts';
import { ON_TABLES } from './on-tables.ts';
import { RELATION_QUERIES } from './relations.ts';
import { ROUTINES } from './routines.ts';
import { TYPE_QUERIES } from './types.ts';

/** A row of each of the queries. */
export interface UnknownRow {
  readonly kind: string;
  /** Names from the namespace down; one name alone lies in no namespace. */
  readonly path: readonly string[];
}

/** Lists the objects of all the kinds that the model does not have. */
export const UNKNOWN_QUERIES: readonly string[] = [
  ...RELATION_QUERIES,
  ...TYPE_QUERIES,
  ...ON_TABLES,
  ...ON_PARTITIONS,
  ...ROUTINES,
  ...IN_NAMESPACES,
  ...BESIDE_NAMESPACES,
].map(
  ({ kind, path, from }) =>
    `select * from (select ${kind} as kind, json_build_array(${path.join(', ')}) as path from ${from}) found order by path::text, kind;`,
);

export function readUnknown({ kind, path }: UnknownRow): UnknownObject {
  const [first = '', ...names] = path;
  return names.length === 0
    ? { kind, namespace: null, name: first, why: NOT_IN_MODEL }
    : { kind, namespace: first, name: names.join('.'), why: NOT_IN_MODEL };
}
