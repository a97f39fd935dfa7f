import type { NodeOf } from '../../parse/syntax.ts';
import { textsOf } from '../../parse/syntax.ts';
import type { CatalogColumn, CatalogConstraint, CatalogTable, ConstraintKind } from '../catalog.ts';
import type { ColumnDefinition } from '../column-definition.ts';
import { partsOf, relationName } from '../names.ts';

type Constraint = NodeOf<'Constraint'>;

const KINDS: Readonly<Record<string, { readonly kind: ConstraintKind; readonly ending: string }>> = {
  CONSTR_PRIMARY: { kind: 'primaryKey', ending: 'pkey' },
  CONSTR_UNIQUE: { kind: 'unique', ending: 'key' },
  CONSTR_FOREIGN: { kind: 'foreignKey', ending: 'fkey' },
  CONSTR_CHECK: { kind: 'check', ending: 'check' },
  CONSTR_EXCLUSION: { kind: 'exclusion', ending: 'excl' },
  CONSTR_NOTNULL: { kind: 'notNull', ending: 'not_null' },
};

interface Added {
  readonly name: string;
  readonly table: CatalogTable;
  readonly constraint: Constraint;
  /** The column in whose definition it stands. */
  readonly column?: string;
}

/** A column with all that its definition says. */
export function addColumn(name: string, table: CatalogTable, column: ColumnDefinition): void {
  const required =
    column.serial ||
    ['CONSTR_NOTNULL', 'CONSTR_PRIMARY', 'CONSTR_IDENTITY'].some((kind) => column.has(kind as 'CONSTR_NOTNULL'));
  table.columns.set(column.name, {
    type: column.serial ? (SERIAL_TYPES[column.type] ?? 'integer') : column.type,
    notNull: required ? 'yes' : 'no',
    filled:
      column.default !== undefined || column.serial || column.has('CONSTR_IDENTITY') || column.generated !== undefined,
    ...((column.serial || column.has('CONSTR_IDENTITY')) && { numbered: true }),
    ...(column.collation !== undefined && { collation: column.collation }),
    ...(column.generated !== undefined && { generated: column.generated }),
  });
  for (const constraint of column.constraints)
    if (constraint.contype !== 'CONSTR_NOTNULL') addConstraint({ name, table, constraint, column: column.name });
}

const SERIAL_TYPES: Readonly<Record<string, string>> = {
  bigserial: 'bigint',
  serial8: 'bigint',
  smallserial: 'smallint',
  serial2: 'smallint',
};

export function addConstraint({ name, table, constraint, column }: Added): void {
  const known = KINDS[constraint.contype ?? ''];
  if (known === undefined) return;
  const { kind, ending } = known;
  const taken = table.indexes.get(constraint.indexname ?? '');
  const columns = taken?.columns ?? columnsOf(constraint, column);
  const own = constraint.conname ?? [partsOf(name).at(-1), ...(kind === 'primaryKey' ? [] : columns), ending].join('_');
  const valid = isValid(constraint);
  table.constraints.set(own, { kind, columns, valid, ...detailsOf(constraint) });
  if (kind === 'primaryKey' || kind === 'notNull')
    for (const one of columns) mark(table, one, { notNull: valid ? 'yes' : 'unproven' });
  if (!HELD_BY_INDEX.has(kind)) return;
  table.indexes.delete(constraint.indexname ?? '');
  table.indexes.set(own, taken ?? { columns, mentions: textsOf(constraint.including), unique: true, partial: false });
}

function columnsOf({ fk_attrs, keys }: Constraint, column: string | undefined): string[] {
  return column === undefined ? textsOf(fk_attrs ?? keys) : [column];
}

const HELD_BY_INDEX: ReadonlySet<ConstraintKind> = new Set(['primaryKey', 'unique', 'exclusion']);

function isValid({ skip_validation, is_enforced }: Constraint): boolean {
  return skip_validation !== true && is_enforced !== false;
}

function detailsOf({ contype, pktable, pk_attrs, raw_expr }: Constraint): Partial<CatalogConstraint> {
  return {
    ...(contype === 'CONSTR_FOREIGN' && { references: { table: relationName(pktable), columns: textsOf(pk_attrs) } }),
    ...(raw_expr !== undefined && { expression: raw_expr }),
  };
}

/** Changes what is known of a column; of one that nobody mentioned nothing is known. */
export function mark(table: CatalogTable, column: string, change: Partial<CatalogColumn>): void {
  const known = table.columns.get(column);
  if (known !== undefined) table.columns.set(column, { ...known, ...change });
}

/** Takes away a constraint, with the index that it brought. */
export function dropConstraint(table: CatalogTable, name: string): void {
  const known: CatalogConstraint | undefined = table.constraints.get(name);
  table.constraints.delete(name);
  if (known !== undefined && HELD_BY_INDEX.has(known.kind)) table.indexes.delete(name);
  if (known?.kind === 'notNull') for (const column of known.columns) mark(table, column, { notNull: 'no' });
}
