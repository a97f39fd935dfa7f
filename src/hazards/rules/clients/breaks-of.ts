import type { ClientBreak } from '../../facts/statement-facts.ts';
import type { JudgedStatement } from '../../judged.ts';

/** What a statement takes from running programs, of objects that they know already. */
export function breaksOf(
  { facts, fresh }: JudgedStatement,
  matches: (change: ClientBreak) => boolean,
): readonly ClientBreak[] {
  const isNew = facts.locks.some(({ table, side }) => side !== true && fresh.has(table));
  return isNew ? [] : facts.breaksClients.filter(matches);
}
