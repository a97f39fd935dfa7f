import { within } from '../../catalog/names.ts';
import { nulls } from '../offenders.ts';
import type { Loss, StatementFacts } from '../statement-facts.ts';
import { facts, locks, sideLocks } from '../statement-facts.ts';
import { isNotNull } from './constraint-target.ts';
import { type ActionFacts, columnObject, holdingRows } from './action.ts';
import { foreignKeySides } from './foreign-key-sides.ts';

export const setNotNull: ActionFacts = (action) => {
  const column = action.command.name ?? '';
  const object = columnObject(action, column);
  const proven = isNotNull(action, column);
  const because = action.table.columns.get(column)?.notNull === 'unproven' ? 'notNullUnproven' : 'notNull';
  return facts('alterTableSetNotNull', object, {
    locks: locks('ACCESS EXCLUSIVE', ...action.family),
    scans: proven ? [] : holdingRows(action).map((table) => ({ table, because, of: object })),
    mayFailOn: proven
      ? []
      : [{ table: action.name, columns: [column], because: 'notNull', object, query: nulls(action.name, [column]) }],
  });
};

export const dropNotNull: ActionFacts = (action) => {
  const column = action.command.name ?? '';
  return facts('alterTableDropNotNull', columnObject(action, column), {
    locks: locks('ACCESS EXCLUSIVE', ...action.family),
    breaksClients: [{ noun: 'column', name: within(action.name, column), how: 'mayBeNull' }],
  });
};

/** What a generated column says can be computed again, so nothing is lost with it. */
export const dropColumn: ActionFacts = (action) => {
  const column = action.command.name ?? '';
  const object = columnObject(action, column);
  const cascades = action.command.behavior === 'DROP_CASCADE';
  const computed = action.table.columns.get(column)?.generated !== undefined;
  const values: Loss = { what: 'column', object, table: action.name, words: `the values of ${object}` };
  return facts('alterTableDropColumn', object, {
    locks: [
      ...locks('ACCESS EXCLUSIVE', ...action.family),
      ...sideLocks('ACCESS EXCLUSIVE', ...foreignKeySides(action, column).map(({ table }) => table)),
    ],
    loses: [...(computed ? [] : [values]), ...(cascades ? [dependentsOf(object, action.name)] : [])],
    breaksClients: [{ noun: 'column', name: within(action.name, column), how: 'dropped' }],
    drops: [{ noun: 'column', name: within(action.name, column), table: action.name }],
  });
};

export function dependentsOf(object: string, table?: string): StatementFacts['loses'][number] {
  const words = `whatever depends on ${object}`;
  return { what: 'dependents', object, words, ...(table !== undefined && { table }) };
}

export const dropIdentity: ActionFacts = (action) => {
  const column = action.command.name ?? '';
  const object = columnObject(action, column);
  return facts('alterTableDropIdentity', object, {
    locks: locks('ACCESS EXCLUSIVE', ...action.family),
    loses: [{ what: 'position', object, table: action.name, words: `the position of the sequence behind ${object}` }],
  });
};

/** Computes the stored values anew; values that are computed when they are read cost nothing. */
export const setExpression: ActionFacts = (action) => {
  const column = action.command.name ?? '';
  const object = columnObject(action, column);
  const stored = action.table.columns.get(column)?.generated !== 'virtual';
  return facts('alterTableSetExpression', object, {
    locks: locks('ACCESS EXCLUSIVE', ...action.family),
    rewrites: stored ? holdingRows(action).map((table) => ({ table, because: 'storedGenerated', of: object })) : [],
    since: { version: 17, what: '"set expression"' },
  });
};
