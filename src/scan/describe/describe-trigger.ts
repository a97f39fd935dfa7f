import { scanTriggerStatement } from '../../errors/index.ts';
import type { TriggerFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import { describeFormerName } from './describe-former-name.ts';
import type { OptionReader } from './option-reader.ts';

const TIMINGS = ['before', 'after', 'instead of'] as const;
const EVENTS = ['insert', 'update', 'delete', 'truncate'] as const;

/** `@Trigger`, or one of `triggers`; undefined when it cannot be read. */
export function describeTrigger(options: OptionReader): TriggerFacts | undefined {
  if (options.has('expression')) {
    options.context.problems.push(scanTriggerStatement({ owner: options.owner, place: options.place }));
    return undefined;
  }
  const timing = options.oneOf('timing', TIMINGS);
  const events = eventsOf(options);
  if (timing === undefined && !options.has('timing')) options.unexpected('timing', TIMINGS.join(' or '));
  if (timing === undefined || events === undefined) return undefined;
  return definedOnly({ place: options.place, timing, events, ...actionOf(options), ...kindOf(options) });
}

function actionOf(options: OptionReader): Partial<TriggerFacts> {
  return {
    ...definedOnly({
      name: options.text('name'),
      body: options.expression('body'),
      function: options.text('function'),
      arguments: options.texts('arguments'),
      when: options.expression('when'),
      comment: options.text('comment'),
      renamedFrom: describeFormerName(options),
    }),
  };
}

function kindOf(options: OptionReader): Partial<TriggerFacts> {
  return definedOnly({
    forEach: options.oneOf('forEach', ['row', 'statement']),
    updateOf: options.texts('updateOf'),
    constraint: options.flag('constraint'),
    deferMode: options.oneOf('deferMode', ['deferred', 'immediate']),
    oldTable: options.text('oldTable'),
    newTable: options.text('newTable'),
    enabled: enabledOf(options),
  });
}

/** In the order given, since the name of the trigger may follow from it. */
function eventsOf(options: OptionReader): TriggerFacts['events'] | undefined {
  const given = [...new Set(options.texts('events')?.map((event) => event.toLowerCase()) ?? [])];
  const known = given.flatMap((event) => EVENTS.find((candidate) => candidate === event) ?? []);
  return known.length > 0 && known.length === given.length
    ? known
    : options.unexpected('events', `a list of ${EVENTS.join(', ')}`);
}

function enabledOf(options: OptionReader): TriggerFacts['enabled'] {
  const value = options.flagOrText('enabled');
  if (value === undefined || typeof value === 'boolean' || value === 'replica' || value === 'always') return value;
  return options.unexpected('enabled', 'true, false, replica or always');
}
