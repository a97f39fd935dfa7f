import type { ObjectKind } from '../schema/index.ts';
import type { KindReader } from './kind-reader.ts';
import { checkReader } from './kinds/check.ts';
import { columnReader } from './kinds/column.ts';
import { enumReader } from './kinds/enum.ts';
import { foreignKeyReader } from './kinds/foreign-key.ts';
import { indexReader } from './kinds/index-reader.ts';
import { namespaceReader } from './kinds/namespace.ts';
import { primaryKeyReader } from './kinds/primary-key.ts';
import { tableReader } from './kinds/table.ts';
import { uniqueReader } from './kinds/unique.ts';

/** One reader for every kind of object: a kind without one does not compile. Parents stand before their children. */
const READERS = {
  namespace: namespaceReader,
  enum: enumReader,
  table: tableReader,
  column: columnReader,
  primaryKey: primaryKeyReader,
  unique: uniqueReader,
  index: indexReader,
  foreignKey: foreignKeyReader,
  check: checkReader,
} as const satisfies { readonly [Kind in ObjectKind]: KindReader<Kind> };

/** All kinds with their readers, parents first. */
export const KIND_READERS = Object.entries(READERS) as [ObjectKind, KindReader<ObjectKind>][]; // Object.entries widens the keys

/** A kind in words: `primary key`. */
export function nounOf(kind: ObjectKind): string {
  return READERS[kind].noun;
}
