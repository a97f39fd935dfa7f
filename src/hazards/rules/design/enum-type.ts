import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { nodeOf } from '../../parse/syntax.ts';

export const enumType: Rule = {
  code: 'MO711',
  severity: 'notice',
  title: 'An enum type',
  why: 'Labels can be added and renamed, but not removed or put in another order without writing every table anew that uses the type. A label that is added without `before` or `after` sorts last.',
  fix: 'Use `text` with a check, or a table of the values, where the list is going to change.',
  optIn: true,
  bad: { run: ["create type mood as enum ('sad', 'happy');"] },
  good: { run: ["create table people (id bigint primary key, mood text check (mood in ('sad', 'happy')));"] },
  find: each(({ facts, node }) => {
    if (facts.form === 'createEnum')
      return [{ object: facts.object, message: `Labels of ${facts.object} can not be removed later.` }];
    const appended = facts.form === 'alterEnumAddValue' && nodeOf(node, 'AlterEnumStmt')?.newValNeighbor === undefined;
    return appended
      ? [{ object: facts.object, message: `The new label of ${facts.object} sorts behind all others.` }]
      : [];
  }),
};
