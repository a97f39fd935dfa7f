import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const lossByPlan: Rule = {
  code: 'MO110',
  severity: 'error',
  title: 'The plan says that values are lost',
  why: 'The statement alone does not show it, but the two schemas do: some values do not come through as they are.',
  fix: 'Keep the old column until nobody needs what is lost, or convert the values with `using`.',
  bad: {
    before: ['create domain short as varchar(3);', 'create table notes (id bigint primary key, code short);'],
    run: ["alter domain short set default 'abc';"],
    loses: 'the ends of long codes',
  },
  good: {
    before: ['create domain short as varchar(3);', 'create table notes (id bigint primary key, code short);'],
    run: ["alter domain short set default 'abc';"],
  },
  find: each(({ facts, planned }) =>
    planned === undefined || facts.loses.length > 0 ? [] : [{ object: facts.object, message: `Loses ${planned}.` }],
  ),
};
