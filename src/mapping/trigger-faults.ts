import type { TriggerFacts } from './declaration-facts.ts';
import { isView } from './mapped-entity.ts';
import type { MappedEntity } from './mapped-entity.ts';

/**
 * What PostgreSQL would refuse of a trigger.
 *
 * @see https://www.postgresql.org/docs/current/sql-createtrigger.html
 */
export function triggerFaults(facts: TriggerFacts, entity: MappedEntity): string[] {
  const { body, function: given } = facts;
  const faults: (string | false)[] = [
    body === undefined && given === undefined && 'It does nothing: give it a `body`, or the name of a `function`.',
    body !== undefined && given !== undefined && 'It has a `body` and a `function`; only one of them can run.',
    facts.updateOf !== undefined &&
      !facts.events.includes('update') &&
      '`updateOf` means nothing without the event update.',
    ...timingFaults(facts, isView(entity)),
    ...constraintFaults(facts),
    ...transitionFaults(facts),
  ];
  return faults.filter((fault) => fault !== false);
}

function timingFaults({ timing, events, forEach, when, updateOf }: TriggerFacts, ofView: boolean): (string | false)[] {
  const isInstead = timing === 'instead of';
  return [
    isInstead && !ofView && 'Only a view has triggers that fire instead of what was asked.',
    ofView &&
      !isInstead &&
      forEach !== 'statement' &&
      'On a view, triggers fire instead of a row, or for each statement.',
    isInstead && forEach === 'statement' && 'Instead of something, a trigger fires for each row.',
    isInstead &&
      (when ?? updateOf) !== undefined &&
      'Instead of something, a trigger fires without conditions: neither `when` nor `updateOf`.',
    events.includes('truncate') &&
      forEach === 'row' &&
      'Truncating touches no single row: `forEach` must be statement.',
    events.includes('truncate') && ofView && 'A view cannot be truncated.',
  ];
}

function constraintFaults({ timing, events, forEach, constraint, deferMode }: TriggerFacts): (string | false)[] {
  const isRight = timing === 'after' && forEach !== 'statement' && !events.includes('truncate');
  return [
    constraint === true && !isRight && 'A constraint trigger fires after, for each row.',
    constraint !== true && deferMode !== undefined && 'Only a constraint trigger can be deferred.',
  ];
}

function transitionFaults(facts: TriggerFacts): (string | false)[] {
  const { timing, events, oldTable, newTable, constraint, updateOf } = facts;
  if ((oldTable ?? newTable) === undefined) return [];
  return [
    (timing !== 'after' || constraint === true) && 'Only an after trigger that is no constraint has transition tables.',
    (events.length > 1 || updateOf !== undefined) &&
      'With transition tables, a trigger has one event, and no columns for it.',
    oldTable !== undefined && events.includes('insert') && 'An insert has no old rows.',
    newTable !== undefined && events.includes('delete') && 'A delete has no new rows.',
  ];
}
