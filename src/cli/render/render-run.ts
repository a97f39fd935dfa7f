import type { RunEvent, RunResult } from '../../app/index.ts';
import { EXIT_CODES } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { renderError } from './render-error.ts';

/** Tells what a run does while it does it. */
export function renderEvent(event: RunEvent, { say, colors }: Terminal): void {
  switch (event.type) {
    case 'missing':
      say(`${colors.yellow('note')} applied, but without a file here: ${event.names.join(', ')}`);
      break;
    case 'outOfOrder':
      say(`${colors.yellow('note')} older than the last applied one, and run now: ${event.names.join(', ')}`);
      break;
    case 'waiting':
      say(`${colors.yellow('waiting')} for another run to end: ${event.holder}`);
      break;
    case 'started':
      if (event.continueAt > 0) say(`${colors.yellow('continuing')} ${event.name} behind statement ${event.continueAt}`);
      break;
    case 'finished': {
      const { name, status, durationMs } = event.result;
      const marks = { applied: colors.green('applied'), rolledBack: colors.green('undone '), failed: colors.red('failed '), pending: 'pending' };
      say(`${marks[status]} ${name} ${colors.dim(`${Math.round(durationMs)} ms`)}`);
      break;
    }
  }
}

/** Tells what a run did in the end. */
export function renderRun(
  { database, results }: RunResult,
  terminal: Terminal,
  { verb, dryRun }: { verb: 'apply' | 'roll back'; dryRun: boolean },
): void {
  const { say, complain, colors } = terminal;
  if (results.length === 0) {
    say(`${colors.green(`Nothing to ${verb}:`)} ${database} ${verb === 'apply' ? 'has every migration' : 'has no migration'}.`);
    return;
  }
  if (dryRun) {
    renderDryRun({ database, results }, terminal);
    return;
  }
  const done = results.filter(({ status }) => status === 'applied' || status === 'rolledBack');
  const failed = results.find(({ status }) => status === 'failed');
  const left = results.filter(({ status }) => status === 'pending');
  const past = verb === 'apply' ? 'applied' : 'rolled back';
  say();
  say(`${done.length} of ${results.length} ${past} on ${database}${left.length > 0 ? `, ${left.length} not run` : ''}`);
  if (failed?.error !== undefined) complain(renderError(failed.error, terminal));
}

function renderDryRun({ database, results }: RunResult, { say, colors }: Terminal): void {
  for (const { name, recording } of results) {
    say(colors.bold(`-- ${name}`));
    for (const step of recording?.steps ?? []) say(step.kind === 'sql' ? step.sql : 'commit;');
    if (recording?.complete === false) say(colors.yellow('-- it reads rows here; what follows depends on them'));
    say();
  }
  say(`${results.length} would run on ${database}; nothing was changed.`);
}

/** A run that failed half way fails. */
export function runExitCode({ results }: RunResult): number {
  const failed = results.find(({ status }) => status === 'failed');
  return failed === undefined ? EXIT_CODES.done : EXIT_CODES[failed.error?.outcome ?? 'failed'];
}
