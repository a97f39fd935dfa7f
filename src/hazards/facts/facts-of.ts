import type { Node, NodeOf, Tag } from '../parse/syntax.ts';
import { tagOf } from '../parse/syntax.ts';
import { alterTable } from './alter-table/alter-table.ts';
import { createTable, createTableAs } from './create-table.ts';
import { copy, insert, merge, remove, select, update } from './dml.ts';
import { dropDatabase, dropObjects, truncate } from './drop-objects.ts';
import { createIndex, reindex } from './indexes.ts';
import * as onTables from './on-tables.ts';
import * as others from './others.ts';
import { changeOwner, move, rename } from './renames.ts';
import type { Scene } from './scene.ts';
import type { StatementFacts } from './statement-facts.ts';
import { facts } from './statement-facts.ts';
import * as types from './types.ts';

type Families = { readonly [Kind in Tag]?: (statement: NodeOf<Kind>, scene: Scene) => readonly StatementFacts[] };

/** Every kind of statement that is understood. */
const FAMILIES: Families = {
  AlterDomainStmt: types.alterDomain,
  AlterEnumStmt: types.alterEnum,
  AlterExtensionStmt: others.alterExtension,
  AlterFunctionStmt: others.alterRoutine,
  AlterObjectSchemaStmt: move,
  AlterOwnerStmt: changeOwner,
  AlterPolicyStmt: onTables.alterPolicy,
  AlterSeqStmt: others.alterSequence,
  AlterTableStmt: alterTable,
  CallStmt: others.dynamic('call', 'what a procedure does is not visible here'),
  ClusterStmt: onTables.cluster,
  CommentStmt: onTables.comment,
  CompositeTypeStmt: types.createComposite,
  ConstraintsSetStmt: others.harmless('setConstraints'),
  CopyStmt: copy,
  CreateDomainStmt: types.createDomain,
  CreateEnumStmt: types.createEnum,
  CreateExtensionStmt: others.createExtension,
  CreateFunctionStmt: others.createRoutine,
  CreatePolicyStmt: onTables.createPolicy,
  CreateRangeStmt: types.createRange,
  CreateSchemaStmt: others.createNamespace,
  CreateSeqStmt: others.createSequence,
  CreateStatsStmt: onTables.createStatistics,
  CreateStmt: createTable,
  CreateTableAsStmt: createTableAs,
  CreateTrigStmt: onTables.createTrigger,
  DeleteStmt: remove,
  DoStmt: others.block,
  DropStmt: dropObjects,
  DropdbStmt: dropDatabase,
  ExecuteStmt: others.dynamic('execute', 'what a prepared statement does is not visible here'),
  GrantRoleStmt: others.harmless('grantRole'),
  GrantStmt: others.grant,
  IndexStmt: createIndex,
  InsertStmt: insert,
  LockStmt: onTables.lockTable,
  MergeStmt: merge,
  RefreshMatViewStmt: onTables.refreshView,
  ReindexStmt: reindex,
  RenameStmt: rename,
  RuleStmt: onTables.createRule,
  SelectStmt: select,
  TransactionStmt: others.transaction,
  TruncateStmt: truncate,
  UpdateStmt: update,
  VacuumStmt: onTables.vacuum,
  VariableSetStmt: others.setVariable,
  VariableShowStmt: others.harmless('show'),
  ViewStmt: onTables.createView,
};

/** The facts of a statement: one for each object or action that it names. */
export function factsOf(node: Node, scene: Scene): readonly StatementFacts[] {
  const tag = tagOf(node);
  const family = FAMILIES[tag] as ((statement: unknown, scene: Scene) => readonly StatementFacts[]) | undefined; // of the node's own kind
  const contents: unknown = Object.values(node)[0];
  return family?.(contents, scene) ?? [facts('unknown', tag, { opaque: 'a statement that is not known here' })];
}
