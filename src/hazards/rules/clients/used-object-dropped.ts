import { partsOf, tableOfColumn } from '../../catalog/names.ts';
import type { ClientBreak } from '../../facts/statement-facts.ts';
import type { JudgedMigration } from '../../judged.ts';
import type { Rule } from '../../rule.ts';
import { comesBack, each } from '../../rule.ts';
import { breaksOf } from './breaks-of.ts';

const NOUNS = new Set(['view', 'materialized view', 'routine', 'extension']);

export const usedObjectDropped: Rule = {
  code: 'MO509',
  severity: 'warning',
  title: 'A view, routine, extension or generated column is dropped under running programs',
  why: 'Programs that still use it fail from that moment on.',
  fix: 'Deploy code that no longer uses it first. What is only to be changed is made again in the same migration, or by `create or replace`.',
  bad: {
    before: [
      'create table users (id bigint primary key, name text not null);',
      'create view names as select name from users;',
    ],
    run: ['drop view names;'],
  },
  good: {
    before: [
      'create table users (id bigint primary key, name text not null);',
      'create view names as select name from users;',
    ],
    run: ['drop view names;', 'create view names as select id, name from users;'],
  },
  find: each((statement, migration) => {
    // A column with values of its own is another rule's.
    const isComputed = statement.facts.loses.length === 0;
    return breaksOf(
      statement,
      ({ how, noun }) => how === 'dropped' && (NOUNS.has(noun) || (noun === 'column' && isComputed)),
    )
      .filter((change) => !isBack(change, migration))
      .map(({ noun, name }) => ({ object: `${noun} ${name}`, message: `Programs that use ${noun} ${name} fail.` }));
  }),
};

/** Something of that name is there behind the migration. */
function isBack({ noun, name }: ClientBreak, migration: JudgedMigration): boolean {
  const { relations } = migration.after;
  if (noun !== 'column') return comesBack(migration, noun, name) || relations.has(name);
  const table = relations.get(tableOfColumn(name));
  return table === undefined || table.columns.has(partsOf(name).at(-1) ?? '');
}
