import type { ClientBreak } from '../../facts/statement-facts.ts';
import type { JudgedMigration } from '../../judged.ts';
import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { breaksOf } from './breaks-of.ts';

export const tableRenamed: Rule = {
  code: 'MO502',
  severity: 'warning',
  title: 'A table or view is renamed or moved under running programs',
  why: 'Programs that still use the old name fail from that moment on.',
  fix: 'In the same migration, make a view with the old name: `create view old as select * from new;`. It takes reads and simple writes until all programs use the new name.',
  bad: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users rename to people;'],
  },
  good: {
    before: ['create table users (id bigint primary key, name text not null, email text, phone text);'],
    run: ['alter table users rename to people;', 'create view users as select * from people;'],
  },
  find: each((statement, migration) =>
    breaksOf(
      statement,
      ({ how, noun }) => ['renamed', 'moved'].includes(how) && ['table', 'view', 'materialized view'].includes(noun),
    )
      .filter((change) => !isServed(change, migration))
      .map((change) => ({
        object: `${change.noun} ${change.name}`,
        message: `Programs that use ${change.name} fail: it is ${change.how} to ${change.to}.`,
      })),
  ),
};

/** A view has the old name; or what was moved away has its successor there already. */
function isServed({ name, how }: ClientBreak, { after }: JudgedMigration): boolean {
  const successor = after.relations.get(name);
  return successor?.kind === 'view' || (how === 'moved' && successor !== undefined);
}
