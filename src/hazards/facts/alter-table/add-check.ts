import { columnsIn } from '../../catalog/mentions.ts';
import { nulls } from '../offenders.ts';
import type { StatementFacts } from '../statement-facts.ts';
import { facts, locks } from '../statement-facts.ts';
import { holdingRows } from './action.ts';
import { type Target, areFilled, isNotNull, isNotValid, namesOf, objectOf } from './constraint-target.ts';
import { wasKept } from '../was-kept.ts';

export function checkFacts(target: Target): StatementFacts {
  const { action, constraint } = target;
  const notValid = isNotValid(constraint);
  const object = objectOf(target, 'check');
  const expression = constraint.raw_expr === undefined ? {} : { expression: constraint.raw_expr };
  const columns = [...columnsIn(expression, action.scene.parser)].filter((column) => action.table.columns.has(column));
  const kept = wasKept(action.scene, { table: action.name, kind: 'check', columns, valid: true, ...expression });
  const mayFail = !notValid && areFilled(action, columns) && !kept;
  return facts(notValid ? 'alterTableAddCheckNotValid' : 'alterTableAddCheck', object, {
    locks: locks('ACCESS EXCLUSIVE', ...action.family),
    scans: notValid ? [] : holdingRows(action).map((table) => ({ table, because: 'check', of: object })),
    mayFailOn: mayFail ? [{ table: action.name, columns, because: 'check', object }] : [],
    ...(constraint.is_enforced === false && { since: { version: 18, what: 'constraints that are not enforced' } }),
    makes: {
      others: [{ noun: 'constraint', name: `${action.name}.${constraint.conname ?? ''}` }],
      names: namesOf(constraint),
    },
  });
}

export function notNullFacts({ action, constraint, columns }: Target): StatementFacts {
  const notValid = isNotValid(constraint);
  const object = `column ${action.name}.${columns.join(', ')}`;
  const isOpen = !notValid && !columns.every((column) => isNotNull(action, column));
  const query = nulls(action.name, columns);
  return facts(notValid ? 'alterTableAddNotNullNotValid' : 'alterTableAddNotNull', object, {
    locks: locks('ACCESS EXCLUSIVE', ...action.family),
    scans: isOpen ? holdingRows(action).map((table) => ({ table, because: 'notNull', of: object })) : [],
    mayFailOn: isOpen ? [{ table: action.name, columns, because: 'notNull', object, query }] : [],
    since: { version: 18, what: '"not null" as a constraint with a name' },
    makes: {
      others: [{ noun: 'constraint', name: `${action.name}.${constraint.conname ?? ''}` }],
      names: namesOf(constraint),
    },
  });
}
