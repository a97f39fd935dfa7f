import { nodeOf } from '../../parse/syntax.ts';
import type { ColumnDefinition } from '../../catalog/column-definition.ts';
import { columnDefinition } from '../../catalog/column-definition.ts';
import { foreignKeyFacts } from './add-foreign-key.ts';
import { keyFacts } from './add-key.ts';
import { mergeFacts } from '../merge-facts.ts';
import type { GivenFacts, RewriteCause, StatementFacts } from '../statement-facts.ts';
import { facts, locks } from '../statement-facts.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Scene } from '../scene.ts';
import { mayBeVolatile } from '../volatility.ts';
import { type Action, type ActionFacts, columnObject, holdingRows } from './action.ts';

export const addColumn: ActionFacts = (action) => {
  const node = nodeOf(action.command.def, 'ColumnDef');
  const column = columnDefinition(node ?? {});
  const object = columnObject(action, column.name);
  const own = facts('alterTableAddColumn', object, {
    locks: locks('ACCESS EXCLUSIVE', ...action.family),
    rewrites: rewriteOf(action, column),
    ...whatExistingRowsMeet(action, column),
    ...(column.generated === 'virtual' && { since: { version: 18, what: 'virtual generated columns' } }),
    makes: {
      columns: [
        {
          table: action.name,
          name: column.name,
          type: column.type,
          serial: column.serial,
          inPrimaryKey: column.has('CONSTR_PRIMARY'),
        },
      ],
      names: [column.name],
    },
  });
  return mergeFacts(own, ...constraintsOf(action, column));
};

function rewriteOf(action: Action, column: ColumnDefinition): StatementFacts['rewrites'] {
  const because = rewriteCause(action.scene, column);
  if (because === undefined) return [];
  return holdingRows(action).map((table) => ({ table, because, of: columnObject(action, column.name) }));
}

function rewriteCause(scene: Scene, column: ColumnDefinition): RewriteCause | undefined {
  if (column.serial) return 'serial';
  if (column.has('CONSTR_IDENTITY')) return 'identity';
  if (column.generated !== undefined) return column.generated === 'virtual' ? undefined : 'storedGenerated';
  if (isConstrainedDomain(scene.catalog, column.type)) return 'constrainedDomain';
  return column.default !== undefined && mayBeVolatile(column.default, scene.catalog) ? 'volatileDefault' : undefined;
}

function isConstrainedDomain(catalog: Catalog, type: string): boolean {
  const known = catalog.types.get(type);
  if (known?.kind !== 'domain') return false;
  return known.constrained === true || (known.base !== undefined && isConstrainedDomain(catalog, known.base));
}

/** A column that must have a value and gets none, and checks that existing rows must pass. */
function whatExistingRowsMeet(action: Action, column: ColumnDefinition): Pick<GivenFacts, 'scans' | 'mayFailOn'> {
  const object = columnObject(action, column.name);
  const filled =
    column.default !== undefined || column.serial || column.has('CONSTR_IDENTITY') || column.has('CONSTR_GENERATED');
  const required = column.has('CONSTR_NOTNULL') || column.has('CONSTR_PRIMARY');
  const checks = column.constraints.filter(({ contype }) => contype === 'CONSTR_CHECK');
  const tables = holdingRows(action);
  return {
    scans: [
      ...(required && !filled ? tables.map((table) => ({ table, because: 'notNull' as const, of: object })) : []),
      ...checks.flatMap(() => tables.map((table) => ({ table, because: 'check' as const, of: object }))),
    ],
    mayFailOn:
      required && !filled
        ? [{ table: action.name, columns: [column.name], because: 'newNotNull' as const, object }]
        : [],
  };
}

/** Keys and foreign keys that stand in the definition of the column. */
function constraintsOf(action: Action, column: ColumnDefinition): StatementFacts[] {
  return column.constraints.flatMap((constraint) => {
    const inline = column.default === undefined && !column.serial ? ('empty' as const) : ('filled' as const);
    const target = { action, constraint, columns: [column.name], inline };
    if (constraint.contype === 'CONSTR_FOREIGN') return [foreignKeyFacts(target)];
    if (constraint.contype === 'CONSTR_UNIQUE' || constraint.contype === 'CONSTR_PRIMARY') return [keyFacts(target)];
    return [];
  });
}
