import type { Rule } from '../../rule.ts';
import { each, onUsed } from '../../rule.ts';

export const primaryKeyScan: Rule = {
  code: 'MO315',
  severity: 'warning',
  title: 'A primary key on a nullable column reads the whole table while it is locked',
  why: 'A primary key makes its columns `not null`, and PostgreSQL looks at every row for a null, even when the index is there already.',
  fix: 'Make the columns `not null` by their own recipe first; then the key takes no time.',
  bad: {
    before: ['create table logs (id bigint, line text);', 'create unique index logs_id on logs (id);'],
    run: ['alter table logs add constraint logs_pkey primary key using index logs_id;'],
    also: ['MO402'],
  },
  good: {
    before: ['create table logs (id bigint not null, line text);', 'create unique index logs_id on logs (id);'],
    run: ['alter table logs add constraint logs_pkey primary key using index logs_id;'],
  },
  find: each((statement) =>
    onUsed(
      statement,
      statement.facts.scans.filter(({ because }) => because === 'primaryKeyNotNull'),
    ).map(({ table, of = `table ${table}` }) => ({
      object: of,
      message: `Reads and writes of table ${table} wait while it is searched for nulls.`,
      work: { table, kind: 'scan' as const },
    })),
  ),
};
