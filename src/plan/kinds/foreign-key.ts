import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { ForeignKey, Index, Named, ObjectId, ObjectKind, PrimaryKey, Schema, Unique } from '../../schema/index.ts';
import { quoteList, quoteName } from '../../sql/index.ts';
import { constraintRule, deferrableClause } from '../constraints/constraint.ts';
import type { ConstraintOperation } from '../constraints/constraint-operation.ts';
import { columnKeys, displayName, fragmentName, logKey, rowsKey, tableOf } from '../keys.ts';
import type { ObjectRule, PlanContext } from '../operation.ts';
import { ownedSequenceKeys } from '../sequences/sequence.ts';

export type ForeignKeyOperation = ConstraintOperation<'foreignKey'>;

function foreignKeyClause({
  columns,
  references,
  match,
  onDelete,
  onUpdate,
  deferrable,
  notValid,
}: ForeignKey): string {
  const parts = [
    `foreign key ${quoteList(columns)} references ${quoteName(references.namespace, references.table)} ${quoteList(references.columns)}`,
  ];
  if (match !== undefined) parts.push(`match ${match}`);
  if (onUpdate !== undefined) parts.push(`on update ${onUpdate}`);
  if (onDelete !== undefined) parts.push(`on delete ${onDelete}`);
  return `${parts.join(' ')}${deferrableClause(deferrable)}${notValid ? ' not valid' : ''}`;
}

/** The table a foreign key points to. */
export function targetOf({ references }: ForeignKey): ObjectId<'table'> {
  return objectId('table', references.namespace, references.table);
}

/** What the foreign keys that go with a table rest on. */
export function releasedWithTable(table: ObjectId<'table'>, context: PlanContext): string[] {
  const { foreignKeys = {} } = findObject(context.before, table) ?? {};
  return Object.entries(foreignKeys).flatMap(([name, key]) => {
    const id = objectId('foreignKey', ...table.path, name);
    return goesWithTable(id, context) ? ends(context.before, id, key) : [];
  });
}

/**
 * Both ends of the key: columns, the other table, what makes the referenced columns unique, and the rows. PostgreSQL lets
 * neither partitions with referenced rows go nor a logged table refer to an unlogged one.
 */
function ends(schema: Schema, id: ObjectId<'foreignKey'>, foreignKey: ForeignKey): string[] {
  const target = targetOf(foreignKey);
  const referenced = foreignKey.references.columns;
  const { primaryKey = {}, uniques = {}, indexes = {} } = findObject(schema, target) ?? {};
  return [
    ...columnKeys(tableOf(id), foreignKey.columns),
    objectKey(target),
    ...columnKeys(target, referenced),
    ...matching('primaryKey', { target, set: primaryKey, columnsOf: (key) => key.columns, referenced }),
    ...matching('unique', { target, set: uniques, columnsOf: (key) => key.columns, referenced }),
    ...matching('index', { target, set: indexes, columnsOf: referableKeys, referenced }),
    ...coveringKeys(schema, foreignKey),
    rowsKey(target),
    logKey(target),
    logKey(tableOf(id)),
  ];
}

/**
 * Keys of columns that the constraints beneath a foreign key merely include. PostgreSQL makes such a constraint anew when
 * the type of one of them changes, and does not think of the foreign key.
 */
function coveringKeys(schema: Schema, foreignKey: ForeignKey): string[] {
  const target = targetOf(foreignKey);
  const { primaryKey = {}, uniques = {}, indexes = {} } = findObject(schema, target) ?? {};
  const all: readonly (PrimaryKey | Unique | Index)[] = [primaryKey, uniques, indexes].flatMap((set) =>
    Object.values(set),
  );
  return all.flatMap((candidate) => {
    const columns = 'columns' in candidate ? candidate.columns : referableKeys(candidate);
    return covers(columns, foreignKey.references.columns) ? columnKeys(target, candidate.include ?? []) : [];
  });
}

/** Only a whole unique index can be referred to. */
function referableKeys({ keys, unique, where }: Index): readonly unknown[] {
  return unique && where === undefined ? keys : [];
}

interface Candidates<Value> {
  readonly target: ObjectId<'table'>;
  readonly set: Named<Value>;
  columnsOf(value: Value): readonly unknown[];
  readonly referenced: readonly string[];
}

/** Keys of the constraints of a kind that cover exactly the referenced columns, in any order. */
function matching<Value>(kind: ObjectKind, { target, set, columnsOf, referenced }: Candidates<Value>): string[] {
  return Object.entries(set)
    .filter(([, value]) => covers(columnsOf(value), referenced))
    .map(([name]) => objectKey(objectId(kind, ...target.path, name)));
}

function covers(columns: readonly unknown[], referenced: readonly string[]): boolean {
  return columns.length === referenced.length && referenced.every((column) => columns.includes(column));
}

/**
 * A key between two tables that both go is dropped first: two tables may refer to each other. So is one of a table that is
 * made anew: its old form must not hold on to what changes meanwhile; and one of a table that takes sequences along, which
 * the other table may have to let go of.
 */
function goesWithTable(id: ObjectId<'foreignKey'>, context: PlanContext): boolean {
  const { before, isAdded, isRemoved } = context;
  const [foreignKey, table] = [findObject(before, id), tableOf(id)];
  if (foreignKey === undefined || !isRemoved(table) || isAdded(table)) return false;
  const target = targetOf(foreignKey);
  if (objectKey(target) === objectKey(table)) return true;
  return !isRemoved(target) && !takesSequences(table, context);
}

function takesSequences(table: ObjectId<'table'>, context: PlanContext): boolean {
  const columns = Object.keys(findObject(context.before, table)?.columns ?? {});
  return columns.some((name) => ownedSequenceKeys(context, objectId('column', ...table.path, name)).length > 0);
}

/** Always added by a step of its own, after all tables: that way tables may refer to each other in a cycle. */
export const foreignKeyRule: ObjectRule<'foreignKey', ForeignKeyOperation> = constraintRule<'foreignKey'>({
  kind: 'foreignKey',
  clause: foreignKeyClause,
  uses: ends,
  summary: (id, foreignKey) =>
    `${displayName(tableOf(id))}(${foreignKey.columns.join(', ')}) → ${displayName(targetOf(foreignKey))}`,
  fragment: (id, { columns }) => `${fragmentName(tableOf(id))}_${columns.join('_')}_foreign`,
  typeBinding: (schema, foreignKey) => (coveringKeys(schema, foreignKey).length > 0 ? 'any' : 'base'),
  hasIndex: false,
  phases: { add: 'add foreign keys', drop: 'drop foreign keys' },
  comesWithTable: () => false,
  goesWithTable,
});
