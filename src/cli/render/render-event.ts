import type { ChangedObject, MigrationResult, RunEvent } from '../../app/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { renderHealth } from './render-health.ts';
import { renderProtocol } from './render-protocol.ts';
import { duration } from './words.ts';

/** Tells what a run does while it does it. */
export function renderEvent(event: RunEvent, terminal: Terminal): void {
  const { say, progress, colors } = terminal;
  switch (event.type) {
    case 'missing':
      say(`${colors.yellow('note')}     applied, but without a file here: ${event.names.join(', ')}`);
      break;
    case 'unknown':
      say(
        `${colors.yellow('note')}     applied by a later release, which has files that are not here: ${event.names.join(', ')}`,
      );
      break;
    case 'outOfOrder':
      say(`${colors.yellow('note')}     older than the last one applied, and still pending: ${event.names.join(', ')}`);
      break;
    case 'waiting':
      say(`${colors.yellow('waiting')}  for another run to end: ${event.holder}`);
      break;
    case 'started':
      if (event.continueAt > 0)
        say(`${colors.yellow('note')}     ${event.name} was interrupted: going on after statement ${event.continueAt}`);
      progress(`running  ${event.name}, ${event.index + 1} of ${event.total} …`);
      break;
    case 'finished':
      renderFinished(event.result, terminal);
      break;
    case 'drift':
      renderDrifted(event.objects, terminal);
      break;
    case 'health':
      say();
      renderHealth(event.findings, terminal);
      break;
    default:
      renderProtocol(event, terminal);
  }
}

const MAX_OBJECTS = 10;

function renderDrifted(objects: readonly ChangedObject[], { say, colors }: Terminal): void {
  const more = objects.length - MAX_OBJECTS;
  const named = objects.slice(0, MAX_OBJECTS).map(({ object, change }) => `${object} is ${change}`);
  const list = named.join(', ') + (more > 0 ? `, and ${more} more` : '');
  say(`${colors.yellow('drift')}    changed by somebody else since the last run: ${list}`);
  say(`         ${colors.bold('moult drift')} shows how the database differs from the snapshot`);
}

function renderFinished({ name, status, durationMs }: MigrationResult, { say, colors }: Terminal): void {
  const marks = {
    applied: colors.green('applied'),
    rolledBack: colors.green('undone '),
    failed: colors.red('failed '),
    pending: 'pending',
  };
  say(`${marks[status]}  ${name}  ${colors.dim(duration(durationMs))}`);
}
