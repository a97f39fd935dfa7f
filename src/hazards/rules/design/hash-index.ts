import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { beside } from '../../catalog/names.ts';

export const hashIndex: Rule = {
  code: 'MO706',
  severity: 'notice',
  title: 'A hash index',
  why: 'A hash index answers equality alone: no order, no ranges, no uniqueness, one column. A btree answers equality nearly as fast.',
  fix: 'Leave `using hash` out.',
  bad: {
    run: [
      'create table logs (id bigint primary key, token text);',
      'create index logs_token on logs using hash (token);',
    ],
  },
  good: { run: ['create table logs (id bigint primary key, token text);', 'create index logs_token on logs (token);'] },
  find: each(({ facts }) =>
    facts.makes.indexes
      .filter((index) => index.method === 'hash')
      .map(({ table, name }) => ({
        object: `index ${beside(table, name)}`,
        message: `The index on ${table} serves nothing but equality.`,
      })),
  ),
};
