import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { beside } from '../../catalog/names.ts';

export const wideIndex: Rule = {
  code: 'MO707',
  severity: 'notice',
  title: 'An index over many columns',
  why: 'Each column makes the index bigger and every write slower, while queries seldom use more than the first two or three.',
  fix: 'Keep the columns by which queries search; hand over the rest with `include` where they are only read.',
  bad: {
    run: [
      'create table logs (id bigint primary key, a text, b text, c text, d text);',
      'create index logs_abcd on logs (a, b, c, d);',
    ],
  },
  good: {
    run: [
      'create table logs (id bigint primary key, a text, b text, c text, d text);',
      'create index logs_ab on logs (a, b) include (c, d);',
    ],
  },
  find: each(({ facts }) =>
    facts.makes.indexes
      .filter((index) => index.columns.length > MOST && !index.unique && index.method === 'btree')
      .map(({ table, name }) => ({
        object: `index ${beside(table, name)}`,
        message: `Queries seldom use all the columns of the index on ${table}.`,
      })),
  ),
};

const MOST = 3;
