import type { ObjectKind } from '../schema/index.ts';
import { checkRule } from './kinds/check.ts';
import type { CheckOperation } from './kinds/check.ts';
import { columnRule } from './kinds/column.ts';
import type { ColumnOperation } from './columns/column-operation.ts';
import { enumRule } from './kinds/enum.ts';
import type { EnumOperation } from './types/enum-operation.ts';
import { foreignKeyRule } from './kinds/foreign-key.ts';
import type { ForeignKeyOperation } from './kinds/foreign-key.ts';
import { indexRule } from './kinds/index-rule.ts';
import type { IndexOperation } from './kinds/index-rule.ts';
import { namespaceRule } from './kinds/namespace.ts';
import type { NamespaceOperation } from './kinds/namespace.ts';
import { primaryKeyRule } from './kinds/primary-key.ts';
import type { PrimaryKeyOperation } from './kinds/primary-key.ts';
import { tableRule } from './kinds/table.ts';
import type { TableOperation } from './kinds/table.ts';
import { uniqueRule } from './kinds/unique.ts';
import type { UniqueOperation } from './kinds/unique.ts';
import { extensionRule } from './kinds/extension.ts';
import type { ExtensionOperation } from './kinds/extension.ts';
import { domainRule } from './kinds/domain.ts';
import type { DomainOperation } from './kinds/domain.ts';
import { compositeRule } from './kinds/composite.ts';
import type { CompositeOperation } from './kinds/composite.ts';
import { rangeRule } from './kinds/range.ts';
import type { RangeOperation } from './kinds/range.ts';
import { sequenceRule } from './kinds/sequence-rule.ts';
import type { SequenceOperation } from './kinds/sequence-rule.ts';
import { routineRule } from './kinds/routine.ts';
import type { RoutineOperation } from './kinds/routine.ts';
import { exclusionRule } from './kinds/exclusion.ts';
import type { ExclusionOperation } from './kinds/exclusion.ts';
import { triggerRule } from './kinds/trigger.ts';
import type { TriggerOperation } from './kinds/trigger.ts';
import { policyRule } from './kinds/policy.ts';
import type { PolicyOperation } from './kinds/policy.ts';
import { partitionRule } from './kinds/partition.ts';
import type { PartitionOperation } from './partitions/partition-operation.ts';
import { viewRule } from './kinds/view.ts';
import type { ViewOperation } from './kinds/view.ts';
import { viewIndexRule } from './kinds/view-index.ts';
import type { ViewIndexOperation } from './kinds/view-index.ts';
import { viewTriggerRule } from './kinds/view-trigger.ts';
import type { ViewTriggerOperation } from './kinds/view-trigger.ts';
import type { ObjectRule } from './operation.ts';
import type { RenameObject } from './renames/rename-operation.ts';

/** The steps of every kind. */
export type AnyOperation =
  | NamespaceOperation
  | EnumOperation
  | TableOperation
  | ColumnOperation
  | PrimaryKeyOperation
  | UniqueOperation
  | IndexOperation
  | ForeignKeyOperation
  | CheckOperation
  | ExtensionOperation
  | DomainOperation
  | CompositeOperation
  | RangeOperation
  | SequenceOperation
  | RoutineOperation
  | ExclusionOperation
  | TriggerOperation
  | PolicyOperation
  | PartitionOperation
  | ViewOperation
  | ViewIndexOperation
  | ViewTriggerOperation
  | RenameObject;

/** The one table of kinds: a kind of the model without a rule does not compile. */
const RULES = {
  extension: extensionRule,
  namespace: namespaceRule,
  enum: enumRule,
  domain: domainRule,
  composite: compositeRule,
  range: rangeRule,
  sequence: sequenceRule,
  routine: routineRule,
  table: tableRule,
  column: columnRule,
  primaryKey: primaryKeyRule,
  unique: uniqueRule,
  index: indexRule,
  foreignKey: foreignKeyRule,
  check: checkRule,
  exclusion: exclusionRule,
  trigger: triggerRule,
  policy: policyRule,
  partition: partitionRule,
  view: viewRule,
  viewIndex: viewIndexRule,
  viewTrigger: viewTriggerRule,
} as const satisfies { readonly [Kind in ObjectKind]: unknown };

/** The rule of a kind, for callers that pass it only ids and steps of that kind. */
export function ruleOf(kind: ObjectKind): ObjectRule<ObjectKind, AnyOperation> {
  // Each rule takes the steps of its own kind; TypeScript cannot tie the kind of the argument to the kind of the entry.
  return RULES[kind] as unknown as ObjectRule<ObjectKind, AnyOperation>;
}
