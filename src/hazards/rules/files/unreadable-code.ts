import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const unreadableCode: Rule = {
  code: 'MO801',
  severity: 'warning',
  title: 'A statement that can not be judged',
  why: 'Code that the server runs (`do`, `call`, prepared statements) may lock, rewrite or drop anything: nobody can tell from the outside.',
  fix: 'Write the statements themselves. Where a loop is needed, read with `this.query` and record plain statements.',
  bad: { run: ["do $$begin execute 'drop table users'; end$$;"] },
  good: { run: ['create table users (id bigint primary key);'] },
  find: each(({ facts }) =>
    facts.opaque === undefined
      ? []
      : [{ object: facts.object, message: `Nothing is known of its effects: ${facts.opaque}.` }],
  ),
};
