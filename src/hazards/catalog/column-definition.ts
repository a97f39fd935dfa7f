import type { Node, NodeOf } from '../parse/syntax.ts';
import { nodeOf, nodesOf, textsOf } from '../parse/syntax.ts';
import { typeText } from './names.ts';

type Constraint = NodeOf<'Constraint'>;
type Kind = NonNullable<Constraint['contype']>;

const SERIALS = new Set(['serial', 'bigserial', 'smallserial', 'serial2', 'serial4', 'serial8']);

/** What matters of the definition of a column. */
export interface ColumnDefinition {
  readonly name: string;
  readonly type: string;
  readonly serial: boolean;
  /** A default that is not plainly null. */
  readonly default: Node | undefined;
  readonly constraints: readonly Constraint[];
  readonly generated: 'stored' | 'virtual' | undefined;
  readonly collation: string | undefined;
  has(kind: Kind): boolean;
}

export function columnDefinition(column: NodeOf<'ColumnDef'>): ColumnDefinition {
  const constraints = nodesOf(column.constraints, 'Constraint');
  const given = constraints.find(({ contype }) => contype === 'CONSTR_DEFAULT')?.raw_expr;
  const generated = constraints.find(({ contype }) => contype === 'CONSTR_GENERATED');
  return {
    name: column.colname ?? '',
    type: typeText(column.typeName),
    serial: SERIALS.has(textsOf(column.typeName?.names).at(-1) ?? ''),
    default: nodeOf(given, 'A_Const')?.isnull === true ? undefined : given,
    constraints,
    collation: textsOf(column.collClause?.collname).at(-1),
    generated: generated === undefined ? undefined : generated.generated_kind === 'v' ? 'virtual' : 'stored',
    has: (kind) => constraints.some(({ contype }) => contype === kind),
  };
}

export function columnsOf(statement: NodeOf<'CreateStmt'>): ColumnDefinition[] {
  return nodesOf(statement.tableElts, 'ColumnDef').map(columnDefinition);
}

/** The constraints that stand beside the columns. */
export function constraintsOf(statement: NodeOf<'CreateStmt'>): Constraint[] {
  return [...nodesOf(statement.tableElts, 'Constraint'), ...nodesOf(statement.constraints, 'Constraint')];
}
