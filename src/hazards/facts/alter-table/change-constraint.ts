import type { CatalogConstraint } from '../../catalog/catalog.ts';
import { referencesTo } from '../../catalog/catalog.ts';
import { nodeOf } from '../../parse/syntax.ts';
import type { StatementFacts } from '../statement-facts.ts';
import { facts, locks, sideLocks } from '../statement-facts.ts';
import { dependentsOf } from './change-column.ts';
import { type Action, type ActionFacts, holdingRows } from './action.ts';

const NOUNS: Readonly<Record<CatalogConstraint['kind'], string>> = {
  primaryKey: 'primary key',
  unique: 'unique constraint',
  foreignKey: 'foreign key',
  check: 'check',
  exclusion: 'exclusion constraint',
  notNull: 'constraint',
};

export const dropConstraint: ActionFacts = (action) => {
  const name = action.command.name ?? '';
  const known = action.table.constraints.get(name);
  const object = `${known === undefined ? 'constraint' : NOUNS[known.kind]} ${name} of ${action.name}`;
  const cascades = action.command.behavior === 'DROP_CASCADE';
  const isKey = known?.kind === 'primaryKey' || known?.kind === 'unique';
  const others = isKey && cascades ? referencesTo(action.scene.catalog, action.name).map(({ table }) => table) : [];
  const parent = known?.references?.table;
  return facts('alterTableDropConstraint', object, {
    locks: [
      ...locks('ACCESS EXCLUSIVE', ...action.family),
      ...sideLocks('ACCESS EXCLUSIVE', ...(parent === undefined ? [] : [parent]), ...others),
    ],
    loses: cascades ? [dependentsOf(object, action.name)] : [],
    drops: [
      {
        noun: known?.kind === 'foreignKey' ? 'foreign key' : 'constraint',
        name: `${action.name}.${name}`,
        table: action.name,
        columns: known?.columns ?? [],
      },
    ],
  });
};

export const validateConstraint: ActionFacts = (action) => {
  const name = action.command.name ?? '';
  const known = action.table.constraints.get(name);
  const object = `${known === undefined ? 'constraint' : NOUNS[known.kind]} ${name} of ${action.name}`;
  const parent = known?.references?.table;
  const scanned = known?.valid ? [] : [...holdingRows(action), ...(parent === undefined ? [] : [parent])];
  return facts('alterTableValidateConstraint', object, {
    locks: [
      ...locks('SHARE UPDATE EXCLUSIVE', ...action.family),
      ...sideLocks('ROW SHARE', ...(parent === undefined ? [] : [parent])),
    ],
    validates: `${action.name}.${name}`,
    scans: scanned.map((table) => ({ table, because: 'validate', of: object })),
    mayFailOn: known?.valid ? [] : [faultOf(action, object, known)],
  });
};

function faultOf(
  action: Action,
  object: string,
  known: CatalogConstraint | undefined,
): StatementFacts['mayFailOn'][number] {
  const because = known?.kind === 'foreignKey' ? 'foreignKey' : known?.kind === 'notNull' ? 'notNull' : 'check';
  return { table: action.name, columns: known?.columns ?? [], because, object };
}

/** Whether a foreign key is enforced is written on both of its tables. */
export const alterConstraint: ActionFacts = (action) => {
  const change = nodeOf(action.command.def, 'ATAlterConstraint') ?? {};
  const name = change.conname ?? '';
  const parent = action.table.constraints.get(name)?.references?.table;
  const both = change.alterEnforceability === true && parent !== undefined;
  return facts('alterTableAlterConstraint', `constraint ${name} of ${action.name}`, {
    locks: locks('ACCESS EXCLUSIVE', ...action.family, ...(both ? [parent] : [])),
    ...(change.alterEnforceability && { since: { version: 18, what: 'constraints that are not enforced' } }),
  });
};
