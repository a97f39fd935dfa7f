import { nodeOf, textsOf } from '../../parse/syntax.ts';
import { facts, locks } from '../statement-facts.ts';
import type { ActionFacts } from './action.ts';
import { checkFacts, notNullFacts } from './add-check.ts';
import { foreignKeyFacts } from './add-foreign-key.ts';
import { keyFacts } from './add-key.ts';

export const addConstraint: ActionFacts = (action) => {
  const constraint = nodeOf(action.command.def, 'Constraint') ?? {};
  const target = { action, constraint, columns: textsOf(constraint.fk_attrs ?? constraint.keys) };
  switch (constraint.contype) {
    case 'CONSTR_FOREIGN':
      return foreignKeyFacts(target);
    case 'CONSTR_CHECK':
      return checkFacts(target);
    case 'CONSTR_NOTNULL':
      return notNullFacts(target);
    case 'CONSTR_UNIQUE':
    case 'CONSTR_PRIMARY':
    case 'CONSTR_EXCLUSION':
      return keyFacts(target);
    default:
      return facts('alterTableAddConstraint', `table ${action.name}`, {
        locks: locks('ACCESS EXCLUSIVE', ...action.family),
        opaque: 'a kind of constraint that is not known here',
      });
  }
};
