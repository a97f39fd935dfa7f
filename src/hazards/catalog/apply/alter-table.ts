import type { NodeOf } from '../../parse/syntax.ts';
import { nodeOf, nodesOf, textsOf } from '../../parse/syntax.ts';
import type { Catalog, CatalogTable } from '../catalog.ts';
import { tableIn, withPartitions } from '../catalog.ts';
import { columnDefinition } from '../column-definition.ts';
import { relationName, typeText } from '../names.ts';
import { forget } from './forget.ts';
import { addColumn, addConstraint, dropConstraint, mark } from './constraint.ts';

type Command = NodeOf<'AlterTableCmd'>;

interface Change {
  readonly name: string;
  readonly table: CatalogTable;
  readonly command: Command;
}

const ACTIONS: Readonly<Record<string, (change: Change) => void>> = {
  AT_AddColumn: ({ name, table, command }) =>
    addColumn(name, table, columnDefinition(nodeOf(command.def, 'ColumnDef') ?? {})),
  AT_DropColumn: ({ table, command }) => dropColumn(table, command.name ?? ''),
  AT_AddConstraint: ({ name, table, command }) => {
    const constraint = nodeOf(command.def, 'Constraint');
    if (constraint !== undefined) addConstraint({ name, table, constraint });
  },
  AT_DropConstraint: ({ table, command }) => dropConstraint(table, command.name ?? ''),
  AT_ValidateConstraint: ({ table, command }) => validate(table, command.name ?? ''),
  AT_SetNotNull: ({ table, command }) => mark(table, command.name ?? '', { notNull: 'yes' }),
  AT_DropNotNull: ({ table, command }) => mark(table, command.name ?? '', { notNull: 'no' }),
  AT_AlterColumnType: ({ table, command }) => changeType(table, command),
};

const OF_TABLE: Readonly<Record<string, (catalog: Catalog, name: string, command: Command) => void>> = {
  AT_EnableRowSecurity: (catalog, name) => set(catalog, name, { rowSecurity: true }),
  AT_DisableRowSecurity: (catalog, name) => set(catalog, name, { rowSecurity: false }),
  AT_AttachPartition: (catalog, name, command) => set(catalog, partitionOf(command), { parent: name }),
  AT_DetachPartition: (catalog, _name, command) => {
    const partition = partitionOf(command);
    const { parent: _parent, ...rest } = tableIn(catalog, partition);
    catalog.relations.set(partition, rest);
  },
};

/** Changes the catalog as an `alter table` does. */
export function applyAlterTable(statement: NodeOf<'AlterTableStmt'>, catalog: Catalog): void {
  if (statement.objtype === 'OBJECT_INDEX' || statement.objtype === 'OBJECT_TYPE') return;
  const name = relationName(statement.relation);
  const family = statement.relation?.inh === true ? withPartitions(catalog, name) : [name];
  for (const command of nodesOf(statement.cmds, 'AlterTableCmd')) {
    const { subtype = '' } = command;
    OF_TABLE[subtype]?.(catalog, name, command);
    if (subtype === 'AT_DropConstraint') keep(catalog, name, command.name ?? '');
    if (subtype === 'AT_AlterColumnType') forget(catalog, name, command.name ?? '');
    for (const one of family) ACTIONS[subtype]?.({ name: one, table: tableIn(catalog, one), command });
  }
}

function keep(catalog: Catalog, table: string, constraint: string): void {
  const known = tableIn(catalog, table).constraints.get(constraint);
  if (known?.valid) catalog.kept.push({ ...known, table });
}

function set(catalog: Catalog, name: string, change: Partial<CatalogTable>): void {
  catalog.relations.set(name, { ...tableIn(catalog, name), ...change });
}

function partitionOf(command: Command): string {
  return relationName(nodeOf(command.def, 'PartitionCmd')?.name);
}

/** What uses the column goes with it. */
function dropColumn(table: CatalogTable, column: string): void {
  table.columns.delete(column);
  for (const [name, { columns }] of table.constraints) if (columns.includes(column)) dropConstraint(table, name);
  for (const [name, { columns, mentions }] of table.indexes)
    if (columns.includes(column) || mentions.includes(column)) table.indexes.delete(name);
}

function validate(table: CatalogTable, name: string): void {
  const known = table.constraints.get(name);
  if (known === undefined) return;
  table.constraints.set(name, { ...known, valid: true });
  if (known.kind === 'notNull') for (const column of known.columns) mark(table, column, { notNull: 'yes' });
}

function changeType(table: CatalogTable, command: Command): void {
  const column = command.name ?? '';
  const definition = nodeOf(command.def, 'ColumnDef');
  const collation = textsOf(definition?.collClause?.collname).at(-1);
  const known = table.columns.get(column) ?? { notNull: 'no' as const, filled: true };
  const { collation: _before, ...rest } = { collation: undefined, ...known };
  table.columns.set(column, {
    ...rest,
    type: typeText(definition?.typeName),
    ...(collation !== undefined && { collation }),
  });
}
