import type { RetryReason, RunEvent } from '../../app/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { duration } from './words.ts';

const REASONS: Readonly<Record<RetryReason, string>> = {
  lock: 'did not get its lock',
  deadlock: 'was the victim of a deadlock',
  serialization: 'met a change made at the same time',
  connection: 'lost its connection',
};

/** Tells what keeps a migration from going on, and what is done about it. */
export function renderProtocol(event: RunEvent, terminal: Terminal): void {
  const { say, progress, colors } = terminal;
  const note = (text: string): void => say(`${colors.yellow('note')}     ${text}`);
  switch (event.type) {
    case 'pooled':
      note('a pooler stands in front of the server: the lock is a lease, renewed while this runs');
      break;
    case 'notice':
      say(`${event.severity === 'NOTICE' ? colors.dim('notice') : colors.yellow('notice')}   ${event.message}`);
      break;
    case 'blocked':
      say(`${colors.yellow('blocked')}  ${event.name} has waited ${duration(event.waitedMs)} for`);
      for (const { description } of event.blockers) say(`         ${description}`);
      break;
    case 'retry':
      renderRetry(event, terminal);
      break;
    case 'reconnecting':
      say(`${colors.yellow('lost')}     the connection (${event.reason}); connecting again`);
      break;
    case 'foundDone':
      note(`statement ${event.statement} of ${event.name} was done already: going on behind it`);
      break;
    case 'clearedIndex':
      note(`dropped the invalid index ${event.index}, which a failed build had left`);
      break;
    case 'progress':
      progress(`running  ${event.name}: ${event.table}, ${rows(event)} …`);
      break;
    default:
      break;
  }
}

type EventOf<Type extends RunEvent['type']> = Extract<RunEvent, { readonly type: Type }>;

function renderRetry(event: EventOf<'retry'>, { say, colors }: Terminal): void {
  const { name, statement, reason, attempt, of, pauseMs } = event;
  const what = statement === undefined ? name : `${name}, statement ${statement},`;
  const when = `trying again in ${duration(pauseMs)} (${attempt} of ${of})`;
  say(`${colors.yellow('retry')}    ${what} ${REASONS[reason]} and was rolled back: ${when}`);
}

function rows({ rows: done, total }: EventOf<'progress'>): string {
  return total === undefined ? `${done} rows` : `${done} of about ${total} rows`;
}
