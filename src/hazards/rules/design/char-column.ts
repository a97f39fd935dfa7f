import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const charColumn: Rule = {
  code: 'MO702',
  severity: 'notice',
  title: 'char(n) pads its values',
  why: '`char(n)` fills values up with spaces that take room and are ignored in some comparisons and not in others.',
  fix: 'Use `text` or `varchar(n)`, with a check where the length must be exact.',
  bad: { run: ['create table countries (id bigint primary key, code char(2));'] },
  good: { run: ['create table countries (id bigint primary key, code varchar(2));'] },
  find: each(({ facts }) =>
    facts.makes.columns
      .filter((column) => column.type.startsWith('char('))
      .map(({ table, name, type }) => ({
        object: `column ${table}.${name}`,
        message: `Values of type ${type} are filled up with spaces.`,
      })),
  ),
};
