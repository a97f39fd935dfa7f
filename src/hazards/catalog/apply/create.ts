import type { NodeOf } from '../../parse/syntax.ts';
import { nodeOf, nodesOf, textsOf } from '../../parse/syntax.ts';
import type { Catalog, CatalogTable } from '../catalog.ts';
import { emptyTable, tableIn, withPartitions } from '../catalog.ts';
import { columnsOf, constraintsOf } from '../column-definition.ts';
import { indexOf } from '../index-of.ts';
import { partsOf, qualified, relationName, typeText } from '../names.ts';
import { addColumn, addConstraint, mark } from './constraint.ts';
import { forget } from './forget.ts';

export function createTable(statement: NodeOf<'CreateStmt'>, catalog: Catalog): void {
  const name = relationName(statement.relation);
  if (statement.if_not_exists && catalog.relations.has(name)) return;
  const parent = nodesOf(statement.inhRelations, 'RangeVar').map(relationName)[0];
  const isPartition = statement.partbound !== undefined && parent !== undefined;
  const table = emptyTable({
    fresh: true,
    partitioned: statement.partspec !== undefined,
    ...(isPartition && { parent, ...copied(tableIn(catalog, parent)) }),
  });
  for (const column of columnsOf(statement)) addColumn(name, table, column);
  for (const constraint of constraintsOf(statement)) addConstraint({ name, table, constraint });
  for (const like of nodesOf(statement.tableElts, 'TableLikeClause')) {
    for (const [column, value] of tableIn(catalog, relationName(like.relation)).columns)
      table.columns.set(column, value);
  }
  catalog.relations.set(name, table);
}

function copied({ columns, constraints, indexes }: CatalogTable): Partial<CatalogTable> {
  return { columns: new Map(columns), constraints: new Map(constraints), indexes: new Map(indexes) };
}

export function createTableAs(statement: NodeOf<'CreateTableAsStmt'>, catalog: Catalog): void {
  const kind = statement.objtype === 'OBJECT_MATVIEW' ? 'materialized view' : 'table';
  catalog.relations.set(relationName(statement.into?.rel), emptyTable({ fresh: true, kind }));
}

export function createView(statement: NodeOf<'ViewStmt'>, catalog: Catalog): void {
  const name = relationName(statement.view);
  if (!catalog.relations.has(name)) catalog.relations.set(name, emptyTable({ fresh: true, kind: 'view' }));
}

export function createIndex(statement: NodeOf<'IndexStmt'>, catalog: Catalog): void {
  const index = indexOf(statement);
  const table = relationName(statement.relation);
  const family = statement.relation?.inh === true ? withPartitions(catalog, table) : [table];
  for (const one of family) {
    const chosen = `${partsOf(one).at(-1)}_${index.columns.join('_')}_idx`;
    tableIn(catalog, one).indexes.set(one === table ? (statement.idxname ?? chosen) : chosen, index);
  }
}

/** Stand-alone unless `owned by` says otherwise. */
export function createSequence(statement: NodeOf<'CreateSeqStmt'>, catalog: Catalog): void {
  const owned = nodesOf(statement.options, 'DefElem').some(({ defname }) => defname === 'owned_by');
  if (!owned) catalog.sequences.add(relationName(statement.sequence));
}

/** Rows that an `update` filled. */
export function update(statement: NodeOf<'UpdateStmt'>, catalog: Catalog): void {
  const table = tableIn(catalog, relationName(statement.relation));
  for (const { name = '' } of nodesOf(statement.targetList, 'ResTarget')) {
    mark(table, name, { filled: true });
    forget(catalog, relationName(statement.relation), name);
  }
}

export function createPolicy(statement: NodeOf<'CreatePolicyStmt'>, catalog: Catalog): void {
  tableIn(catalog, relationName(statement.table)).policies.add(statement.policy_name ?? '');
}

export function createDomain(statement: NodeOf<'CreateDomainStmt'>, catalog: Catalog): void {
  const kinds = nodesOf(statement.constraints, 'Constraint').map(({ contype }) => contype);
  catalog.types.set(qualified(textsOf(statement.domainname)), {
    kind: 'domain',
    fresh: true,
    base: typeText(statement.typeName),
    constrained: kinds.some((kind) => kind === 'CONSTR_CHECK' || kind === 'CONSTR_NOTNULL'),
  });
}

export function alterDomain(statement: NodeOf<'AlterDomainStmt'>, catalog: Catalog): void {
  const name = qualified(textsOf(statement.typeName));
  const known = catalog.types.get(name);
  if (known !== undefined && ['C', 'O'].includes(statement.subtype ?? ''))
    catalog.types.set(name, { ...known, constrained: true });
}

export function createType(catalog: Catalog, kind: 'composite' | 'range', name: string): void {
  catalog.types.set(name, { kind, fresh: true });
}

export function createEnum(statement: NodeOf<'CreateEnumStmt'>, catalog: Catalog): void {
  const labels = textsOf(statement.vals);
  catalog.types.set(qualified(textsOf(statement.typeName)), { kind: 'enum', fresh: true, labels });
}

export function alterEnum(statement: NodeOf<'AlterEnumStmt'>, catalog: Catalog): void {
  const name = qualified(textsOf(statement.typeName));
  const known = catalog.types.get(name);
  if (known === undefined) return;
  const { oldVal, newVal = '' } = statement;
  const labels = (known.labels ?? []).map((label) => (label === oldVal ? newVal : label));
  catalog.types.set(name, { ...known, labels: oldVal === undefined ? [...labels, newVal] : labels });
}

export function createRoutine(statement: NodeOf<'CreateFunctionStmt'>, catalog: Catalog): void {
  const parts = textsOf(statement.funcname);
  const options = nodesOf(statement.options, 'DefElem');
  const volatility = nodeOf(options.find(({ defname }) => defname === 'volatility')?.arg, 'String')?.sval;
  const body = nodesOf(nodeOf(options.find(({ defname }) => defname === 'as')?.arg, 'List')?.items, 'String');
  catalog.routines.set(qualified(parts), {
    name: parts.at(-1) ?? '',
    volatility: volatility === 'immutable' || volatility === 'stable' ? volatility : 'volatile',
    ofTrigger: typeText(statement.returnType) === 'trigger',
    body: body.map(({ sval = '' }) => sval).join('\n'),
  });
}
