import type { ClientBreak } from '../../facts/statement-facts.ts';
import type { JudgedMigration } from '../../judged.ts';
import type { Rule } from '../../rule.ts';
import { each } from '../../rule.ts';
import { breaksOf } from './breaks-of.ts';

export const typeOrRoutineRenamed: Rule = {
  code: 'MO506',
  severity: 'warning',
  title: 'A type or routine is renamed or moved under running programs',
  why: 'Programs (and function bodies) that still use the old name fail from that moment on.',
  fix: 'Make the new one beside the old one, move its users, and drop the old one in a later release.',
  bad: { before: ["create type mood as enum ('sad', 'happy');"], run: ['alter type mood rename to temper;'] },
  good: {
    before: ["create type mood as enum ('sad', 'happy');"],
    run: ["create type temper as enum ('sad', 'happy');"],
  },
  find: each((statement, migration) =>
    breaksOf(statement, ({ how, noun }) => ['renamed', 'moved'].includes(how) && ['type', 'routine'].includes(noun))
      .filter((change) => !isReplaced(change, migration))
      .map((change) => ({
        object: `${change.noun} ${change.name}`,
        message: `Programs that use ${change.noun} ${change.name} fail: it is ${change.how} to ${change.to}.`,
      })),
  ),
};

/** How a plan calls the old form of a type until its columns have the new one. */
const PARKED = '__old';

/** Another type took the name, or the old form goes at the end of the same migration, with the routines that belong to it. */
function isReplaced({ name, to = '' }: ClientBreak, { after, statements }: JudgedMigration): boolean {
  if (after.types.has(name)) return true;
  return (
    to.endsWith(PARKED) && statements.some(({ facts }) => facts.drops.some((dropped) => dropped.name.endsWith(PARKED)))
  );
}
