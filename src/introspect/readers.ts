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
import { extensionReader } from './kinds/extension.ts';
import { domainReader } from './kinds/domain.ts';
import { compositeReader } from './kinds/composite.ts';
import { rangeReader } from './kinds/range.ts';
import { sequenceReader } from './kinds/sequence.ts';
import { routineReader } from './kinds/routine.ts';
import { exclusionReader } from './kinds/exclusion.ts';
import { triggerReader } from './kinds/trigger.ts';
import { policyReader } from './kinds/policy.ts';
import { partitionReader } from './kinds/partition.ts';
import { viewReader } from './kinds/view.ts';
import { viewIndexReader } from './kinds/view-index.ts';
import { viewTriggerReader } from './kinds/view-trigger.ts';

/** One reader for every kind of object: a kind without one does not compile. Parents stand before their children. */
const READERS = {
  extension: extensionReader,
  namespace: namespaceReader,
  enum: enumReader,
  domain: domainReader,
  composite: compositeReader,
  range: rangeReader,
  sequence: sequenceReader,
  routine: routineReader,
  table: tableReader,
  column: columnReader,
  primaryKey: primaryKeyReader,
  unique: uniqueReader,
  index: indexReader,
  foreignKey: foreignKeyReader,
  check: checkReader,
  exclusion: exclusionReader,
  trigger: triggerReader,
  policy: policyReader,
  partition: partitionReader,
  view: viewReader,
  viewIndex: viewIndexReader,
  viewTrigger: viewTriggerReader,
} as const satisfies { readonly [Kind in ObjectKind]: KindReader<Kind> };

/** All kinds with their readers, parents first. */
export const KIND_READERS = Object.entries(READERS) as [ObjectKind, KindReader<ObjectKind>][]; // Object.entries widens the keys
