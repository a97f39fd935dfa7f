import type { Rule } from '../../rule.ts';
import { partsOf, tableOfColumn } from '../../catalog/names.ts';
import type { JudgedMigration } from '../../judged.ts';
import { each } from '../../rule.ts';
import { breaksOf } from './breaks-of.ts';

export const columnMayBeNull: Rule = {
  code: 'MO505',
  severity: 'notice',
  title: 'A column may be null from now on',
  why: 'Programs that were written when it always had a value may stumble over the first null.',
  fix: 'Deploy code that copes with null first.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users alter column name drop not null;'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ["alter table users alter column name set default '';"],
  },
  find: each((statement, migration) =>
    breaksOf(statement, ({ how }) => how === 'mayBeNull')
      .filter(({ name }) => !isReplaced(name, migration))
      .map((change) => ({
        object: `${change.noun} ${change.name}`,
        message: `Programs may now read a null from ${change.name}.`,
      })),
  ),
};

/** The column has not null again behind the migration, or is gone. */
function isReplaced(name: string, { after }: JudgedMigration): boolean {
  const parts = partsOf(name);
  const table = after.relations.get(tableOfColumn(name));
  const column = table?.columns.get(parts.at(-1) ?? '');
  return table !== undefined && table.columns.size > 0 && column?.notNull !== 'no';
}
