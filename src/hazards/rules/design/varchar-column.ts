import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const varcharColumn: Rule = {
  code: 'MO719',
  severity: 'notice',
  title: 'A limit on the length of a text',
  why: 'A limit seldom guards anything, and making it smaller later writes the table anew.',
  fix: 'Use `text`, with a check where a limit matters.',
  optIn: true,
  bad: { run: ['create table notes (id bigint primary key, title varchar(50));'] },
  good: { run: ['create table notes (id bigint primary key, title text);'] },
  find: each(({ facts }) =>
    facts.makes.columns
      .filter((column) => column.type.startsWith('varchar('))
      .map(({ table, name, type }) => ({
        object: `column ${table}.${name}`,
        message: `Column ${table}.${name} is limited to ${type}.`,
      })),
  ),
};
