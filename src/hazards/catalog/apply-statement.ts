import type { Node, NodeOf, Tag } from '../parse/syntax.ts';
import { tagOf, textsOf } from '../parse/syntax.ts';
import { applyAlterTable } from './apply/alter-table.ts';
import * as create from './apply/create.ts';
import { applyDrop } from './apply/drop.ts';
import { applyMove, applyRename } from './apply/rename.ts';
import type { Catalog } from './catalog.ts';
import { qualified, relationName } from './names.ts';

type Changes = { readonly [Kind in Tag]?: (statement: NodeOf<Kind>, catalog: Catalog) => void };

const CHANGES: Changes = {
  AlterDomainStmt: create.alterDomain,
  AlterEnumStmt: create.alterEnum,
  AlterObjectSchemaStmt: applyMove,
  AlterTableStmt: applyAlterTable,
  CompositeTypeStmt: ({ typevar }, catalog) => create.createType(catalog, 'composite', relationName(typevar)),
  CreateDomainStmt: create.createDomain,
  CreateEnumStmt: create.createEnum,
  CreateFunctionStmt: create.createRoutine,
  CreatePolicyStmt: create.createPolicy,
  CreateRangeStmt: ({ typeName }, catalog) => create.createType(catalog, 'range', qualified(textsOf(typeName))),
  CreateSeqStmt: create.createSequence,
  CreateStmt: create.createTable,
  CreateTableAsStmt: create.createTableAs,
  DropStmt: applyDrop,
  IndexStmt: create.createIndex,
  RenameStmt: applyRename,
  UpdateStmt: create.update,
  ViewStmt: create.createView,
};

/** Changes the catalog as a statement changes the database. */
export function applyStatement(node: Node, catalog: Catalog): void {
  const change = CHANGES[tagOf(node)] as ((statement: unknown, catalog: Catalog) => void) | undefined; // of the node's own kind
  change?.(Object.values(node)[0], catalog);
}
