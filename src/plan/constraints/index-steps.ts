import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { Index, Named, ObjectId, Schema } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { commentOn } from '../comment.ts';
import { createIndexSql, expressionsOf, namedColumns } from './create-index.ts';
import { neededKeys } from '../order/dependencies.ts';
import { withOldForms } from '../mentions/expression-keys.ts';
import {
  columnKeys,
  displayName,
  mentionedKeys,
  nameOf,
  namespaceOf,
  relationKey,
  tableOf,
  tableSql,
} from '../keys.ts';
import type { ObjectRule, Operation } from '../operation.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { alterParameters } from '../tables/storage-parameters.ts';

export type IndexKind = 'index' | 'viewIndex';

interface Step<Kind extends IndexKind> extends Operation {
  readonly id: ObjectId<Kind>;
}

export interface CreateIndex<Kind extends IndexKind> extends Step<Kind> {
  readonly type: 'createIndex';
  readonly index: Index;
}

export interface DropIndex<Kind extends IndexKind> extends Step<Kind> {
  readonly type: 'dropIndex';
}

export interface RenameIndex<Kind extends IndexKind> extends Step<Kind> {
  readonly type: 'renameIndex';
  readonly from: string;
}

export interface SetIndexParameters<Kind extends IndexKind> extends Step<Kind> {
  readonly type: 'setIndexParameters';
  readonly before: Named<string> | undefined;
  readonly after: Named<string> | undefined;
}

export interface CommentIndex<Kind extends IndexKind> extends Step<Kind> {
  readonly type: 'commentIndex';
  readonly comment: string | undefined;
}

export type IndexOperationOf<Kind extends IndexKind> =
  | CreateIndex<Kind>
  | DropIndex<Kind>
  | RenameIndex<Kind>
  | SetIndexParameters<Kind>
  | CommentIndex<Kind>;

/** The index of a table with partitions keeps its parameters. */
function worksInPlace(attribute: string, table: ObjectId<'table'>, schema: Schema): boolean {
  if (attribute === 'storageParameters') return findObject(schema, table)?.partitionBy === undefined;
  return attribute === 'comment';
}

/** The rule of the indexes of tables, or of those of materialised views; they go with what they belong to. */
export function indexRuleOf<Kind extends IndexKind>(
  kind: Kind,
  parentKind: 'table' | 'view',
): ObjectRule<Kind, IndexOperationOf<Kind>> {
  const parentOf = (id: ObjectId): ObjectId => objectId(parentKind, ...id.path.slice(0, 2));
  const nameKeys = (id: ObjectId<Kind>): string[] => [objectKey(id), relationKey(namespaceOf(id), nameOf(id))];

  return {
    kind,

    add(id, { after }): IndexOperationOf<Kind>[] {
      const index = findObject(after, id);
      if (index === undefined) return [];
      const needs = [objectKey(parentOf(id)), ...usedColumns(after, parentOf(id), index)];
      const effects = { creates: nameKeys(id), needs, mayNeed: named(after, index) };
      const phase = parentKind === 'view' ? 'create views' : 'create indexes';
      const comments = index.comment === undefined ? [] : [comment(id, index.comment)];
      return [{ type: 'createIndex', id, phase, index, effects }, ...comments];
    },

    remove(id, { before, isRemoved }) {
      const index = findObject(before, id);
      if (index === undefined || isRemoved(parentOf(id))) return [];
      const releases = [objectKey(parentOf(id)), ...usedColumns(before, parentOf(id), index)];
      const effects = { drops: nameKeys(id), releases, mayRelease: withOldForms(named(before, index)) };
      return [{ type: 'dropIndex', id, phase: 'drop constraints', effects }];
    },

    alter(id, changes, { before, after }) {
      const [old, index] = [findObject(before, id), findObject(after, id)];
      const effects = { needs: [objectKey(id)] };
      return changes.map(({ attribute }): IndexOperationOf<Kind> => {
        if (attribute === 'comment') return comment(id, index?.comment);
        const [from, to] = [old?.storageParameters, index?.storageParameters];
        return { type: 'setIndexParameters', id, phase: 'alter columns', before: from, after: to, effects };
      });
    },

    rename(from, to) {
      const effects = { drops: nameKeys(from), creates: nameKeys(to), needs: [objectKey(parentOf(to))] };
      return [{ type: 'renameIndex', id: to, from: nameOf(from), phase: 'drop constraints', effects }];
    },

    renews: (id, changes, { after }) => changes.some(({ attribute }) => !worksInPlace(attribute, tableOf(id), after)),
    uses(schema, id) {
      const index = findObject(schema, id);
      return index === undefined ? [] : [...usedColumns(schema, parentOf(id), index), ...named(schema, index)];
    },
    typeBinding(schema, id) {
      const index = findObject(schema, id);
      if (index === undefined) return 'none';
      // PostgreSQL forgets the collation of a key where the column has the same one meanwhile.
      if (index.keys.some((key) => typeof key !== 'string' && key.collation !== undefined)) return 'any';
      return expressionsOf(index).length > 0 ? 'base' : 'none';
    },
    statements: indexStatements,
    describe: describeIndex,
    nameFragment: (step) => `${FRAGMENTS[step.type]}_${nameOf(step.id)}`,
  };
}

function comment<Kind extends IndexKind>(id: ObjectId<Kind>, text: string | undefined): CommentIndex<Kind> {
  return { type: 'commentIndex', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
}

/** The columns of a view are not known. */
function usedColumns(schema: Schema, parent: ObjectId, index: Index): string[] {
  if (parent.kind === 'view') return [];
  const mentioned = mentionedKeys(schema, tableOf(parent), expressionsOf(index).join('; '));
  return [...columnKeys(parent, namedColumns(index)), ...mentioned];
}

/** Routines and types that its expressions may name. */
function named(schema: Schema, index: Index): string[] {
  return neededKeys(schema, expressionsOf(index).join('; '));
}

const FRAGMENTS = {
  createIndex: 'add',
  dropIndex: 'drop',
  renameIndex: 'rename',
  setIndexParameters: 'alter',
  commentIndex: 'comment',
};

function indexStatements(step: IndexOperationOf<IndexKind>): Statement[] {
  const name = quoteName(namespaceOf(step.id), nameOf(step.id));
  switch (step.type) {
    case 'createIndex':
      return [statement(`${createIndexSql(nameOf(step.id), tableSql(step.id), step.index)};`)];
    case 'dropIndex':
      return [statement(`drop index ${name};`)];
    case 'renameIndex': {
      const from = quoteName(namespaceOf(step.id), step.from);
      return [statement(`alter index ${from} rename to ${quoteIdentifier(nameOf(step.id))};`)];
    }
    case 'setIndexParameters':
      return alterParameters(`alter index ${name}`, step.before, step.after);
    case 'commentIndex':
      return [commentOn(`index ${name}`, step.comment)];
  }
}

function describeIndex(step: IndexOperationOf<IndexKind>): string {
  const [name, parent] = [nameOf(step.id), displayName(tableOf(step.id))];
  switch (step.type) {
    case 'createIndex':
      return `create ${step.index.unique ? 'unique ' : ''}index ${name} on ${parent}`;
    case 'dropIndex':
      return `drop index ${name} of ${parent}`;
    case 'renameIndex':
      return `rename index ${step.from} of ${parent} to ${name}`;
    case 'setIndexParameters':
      return `change storage parameters of index ${name} of ${parent}`;
    case 'commentIndex':
      return `comment on index ${name} of ${parent}`;
  }
}
