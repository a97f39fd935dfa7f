import { relationName } from '../catalog/names.ts';
import { withPartitions } from '../catalog/catalog.ts';
import type { NodeOf } from '../parse/syntax.ts';
import { nodesOf, textsOf } from '../parse/syntax.ts';
import { columnsOf, constraintsOf } from '../catalog/column-definition.ts';
import { relationsIn } from './dml.ts';
import type { Scene } from './scene.ts';
import type { Made, MadeColumn, MadeForeignKey, StatementFacts } from './statement-facts.ts';
import { facts, locks, sideLocks } from './statement-facts.ts';

type Constraint = NodeOf<'Constraint'>;

/** A new table holds up nobody; the tables that it refers to or is a part of are held up. */
export function createTable(statement: NodeOf<'CreateStmt'>, scene: Scene): StatementFacts[] {
  const name = relationName(statement.relation);
  const parents = nodesOf(statement.inhRelations, 'RangeVar').map(relationName);
  const isPartition = statement.partbound !== undefined;
  const foreignKeys = foreignKeysOf(statement, name);
  const referenced = foreignKeys.flatMap(({ references }) => withPartitions(scene.catalog, references.table));
  return [
    facts(isPartition ? 'createTablePartitionOf' : 'createTable', `table ${name}`, {
      locks: [
        ...locks(isPartition ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE', ...parents),
        ...sideLocks('SHARE ROW EXCLUSIVE', ...referenced.filter((table) => table !== name)),
        ...(isPartition ? sideLocks('SHARE ROW EXCLUSIVE', ...inherited(parents, scene)) : []),
      ],
      makes: madeBy(statement, name, foreignKeys),
    }),
  ];
}

/** A partition gets the foreign keys of its table. */
function inherited(parents: readonly string[], { catalog }: Scene): string[] {
  return parents.flatMap((parent) =>
    [...(catalog.relations.get(parent)?.constraints.values() ?? [])].flatMap(({ references }) =>
      references === undefined ? [] : [references.table],
    ),
  );
}

function madeBy(statement: NodeOf<'CreateStmt'>, table: string, foreignKeys: readonly MadeForeignKey[]): Partial<Made> {
  const constraints = constraintsOf(statement);
  const keys = constraints.filter(({ contype }) => contype === 'CONSTR_PRIMARY').flatMap((one) => textsOf(one.keys));
  const columns = columnsOf(statement).map((column): MadeColumn => ({
    table,
    name: column.name,
    type: column.type,
    serial: column.serial,
    inPrimaryKey: column.has('CONSTR_PRIMARY') || keys.includes(column.name),
  }));
  const temporary = statement.relation?.relpersistence === 't';
  return {
    tables: temporary ? [] : [{ name: table, ifNotExists: statement.if_not_exists === true }],
    columns,
    foreignKeys,
    names: [
      statement.relation?.relname ?? '',
      ...columns.map(({ name }) => name),
      ...constraints.flatMap(({ conname }) => (conname === undefined ? [] : [conname])),
    ],
  };
}

function foreignKeysOf(statement: NodeOf<'CreateStmt'>, table: string): MadeForeignKey[] {
  const made = (constraint: Constraint, columns: readonly string[]): MadeForeignKey => ({
    table,
    name: constraint.conname ?? '',
    columns,
    references: { table: relationName(constraint.pktable), columns: textsOf(constraint.pk_attrs) },
    notValid: false,
  });
  return [
    ...columnsOf(statement).flatMap(({ name, constraints }) =>
      constraints.filter(isForeignKey).map((constraint) => made(constraint, [name])),
    ),
    ...constraintsOf(statement)
      .filter(isForeignKey)
      .map((constraint) => made(constraint, textsOf(constraint.fk_attrs))),
  ];
}

function isForeignKey({ contype }: Constraint): boolean {
  return contype === 'CONSTR_FOREIGN';
}

/** `create table … as`, `create materialized view`, `select … into`. */
export function createTableAs(statement: NodeOf<'CreateTableAsStmt'>): StatementFacts[] {
  const name = relationName(statement.into?.rel);
  const isView = statement.objtype === 'OBJECT_MATVIEW';
  return [
    facts(isView ? 'createMaterializedView' : 'createTableAs', `${isView ? 'materialized view' : 'table'} ${name}`, {
      scans: relationsIn(statement.query).map((table) => ({ table, because: 'query' })),
      makes: {
        tables: isView ? [] : [{ name, ifNotExists: statement.if_not_exists === true }],
        others: isView ? [{ noun: 'materialized view', name }] : [],
        names: [statement.into?.rel?.relname ?? ''],
      },
    }),
  ];
}
