import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const sequencePositionLost: Rule = {
  code: 'MO108',
  severity: 'notice',
  title: 'The position of a sequence is lost',
  why: 'A sequence that is made again, or restarted, begins at its start, and numbers it gave before come a second time.',
  fix: 'Note its position first (`select last_value from …`) where the numbers are known outside: invoices, tickets.',
  bad: { before: ['create sequence invoice_numbers;'], run: ['drop sequence invoice_numbers;'] },
  good: { before: ['create sequence invoice_numbers;'], run: ['alter sequence invoice_numbers increment by 10;'] },
  find: each(({ facts }) =>
    facts.loses
      .filter(({ what, table }) => what === 'position' && table === undefined)
      .map(({ object, words }) => ({ object, message: `Loses ${words}.` })),
  ),
};
