import type { ObjectKind } from '../schema/index.ts';
import { checkRule } from './kinds/check.ts';
import type { CheckOperation } from './kinds/check.ts';
import { columnRule } from './kinds/column.ts';
import type { ColumnOperation } from './column-operation.ts';
import { enumRule } from './kinds/enum.ts';
import type { EnumOperation } from './enum-operation.ts';
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
import type { ObjectRule } from './operation.ts';

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
  | CheckOperation;

/** The one table of kinds: a kind of the model without a rule does not compile. */
const RULES = {
  namespace: namespaceRule,
  enum: enumRule,
  table: tableRule,
  column: columnRule,
  primaryKey: primaryKeyRule,
  unique: uniqueRule,
  index: indexRule,
  foreignKey: foreignKeyRule,
  check: checkRule,
} as const satisfies { readonly [Kind in ObjectKind]: unknown };

/** The rule of a kind, for callers that pass it only ids and steps of that kind. */
export function ruleOf(kind: ObjectKind): ObjectRule<ObjectKind, AnyOperation> {
  // Each rule takes the steps of its own kind; TypeScript cannot tie the kind of the argument to the kind of the entry.
  return RULES[kind] as unknown as ObjectRule<ObjectKind, AnyOperation>;
}
