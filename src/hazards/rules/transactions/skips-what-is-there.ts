import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';

export const skipsWhatIsThere: Rule = {
  code: 'MO612',
  severity: 'notice',
  title: '"if not exists" passes over something else of that name',
  why: 'The statement does nothing when anything of that name is there: a table with other columns, or the invalid index that a failed concurrent build left behind. The migration then counts as applied.',
  fix: 'Leave it out: the journal already sees to it that a migration runs once. After a failed concurrent build, `drop index concurrently if exists` comes first.',
  bad: { run: ['create table if not exists settings (id bigint primary key);'] },
  good: { run: ['create table settings (id bigint primary key);'] },
  find: each(({ facts: { makes } }) =>
    [
      ...makes.tables.filter(({ ifNotExists }) => ifNotExists).map(({ name }) => `table ${name}`),
      ...makes.indexes.filter(({ ifNotExists }) => ifNotExists).map(({ name }) => `index ${name}`),
    ].map((object) => ({ object, message: `Does nothing if there is a ${object} already, whatever it looks like.` })),
  ),
};
