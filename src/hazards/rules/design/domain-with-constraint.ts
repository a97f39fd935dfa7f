import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { allOf } from '../../parse/syntax.ts';

export const domainWithConstraint: Rule = {
  code: 'MO710',
  severity: 'notice',
  title: 'A domain with a constraint',
  why: 'Changing the constraint later reads every table that uses the domain, and adding a column of it writes the table anew.',
  fix: 'Put the rule into a check of the tables, or accept the price.',
  optIn: true,
  bad: { run: ["create domain mail as text check (value like '%@%');"] },
  good: { run: ['create domain mail as text;'] },
  find: each(({ facts, node }) =>
    facts.form === 'createDomain' &&
    allOf(node, 'Constraint').some(({ contype }) => contype === 'CONSTR_CHECK' || contype === 'CONSTR_NOTNULL')
      ? [{ object: facts.object, message: `A later change of its rule reads every table that uses ${facts.object}.` }]
      : [],
  ),
};
