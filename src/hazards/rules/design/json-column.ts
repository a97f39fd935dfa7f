import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const jsonColumn: Rule = {
  code: 'MO701',
  severity: 'notice',
  title: 'json where jsonb serves better',
  why: '`json` has no equality: `distinct`, `group by` and `union` over such a column fail. `jsonb` has, can be indexed, and is read faster.',
  fix: 'Use `jsonb`, unless the exact text (spaces, order and repetition of keys) must be kept.',
  bad: { run: ['create table logs (id bigint primary key, data json);'] },
  good: { run: ['create table logs (id bigint primary key, data jsonb);'] },
  find: each(({ facts }) =>
    facts.makes.columns
      .filter((column) => column.type === 'json')
      .map(({ table, name }) => ({
        object: `column ${table}.${name}`,
        message: `Values of type json can neither be compared nor indexed.`,
      })),
  ),
};
