import type { Hazard, MigrationResult, RunResult } from '../../app/index.ts';
import type { CommandContext, CommandResult } from '../command.ts';
import { runStopped } from '../../errors/index.ts';
import { EXIT_CODES } from '../exit-code.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { databaseUrlText } from './database-name.ts';
import { hazardComments, hazardsDocument } from './render-hazards.ts';
import { stepText } from './step-text.ts';
import { counted } from './words.ts';

interface Run {
  readonly verb: 'apply' | 'rollback';
  readonly dryRun: boolean;
  /** The one that was meant. */
  readonly only?: string;
}

/** Tells what a run did, to people and to programs, and whether it did all that was asked of it. */
export function finishRun(result: RunResult, { terminal, world }: CommandContext, run: Run): CommandResult {
  const { error, results } = result;
  if (results.length === 0) terminal.say(nothingToDo(result, run));
  else if (run.dryRun) renderDryRun(result, terminal);
  else renderSummary(results, terminal, run);
  const left = run.dryRun || error !== undefined ? 0 : results.filter(({ status }) => status === 'pending').length;
  const problems = left > 0 ? [runStopped(left, `moult ${run.verb}`)] : (error?.problems ?? []);
  const failed = error === undefined ? EXIT_CODES.failed : EXIT_CODES[error.outcome];
  return {
    exitCode: problems.length > 0 ? failed : EXIT_CODES.done,
    document: {
      database: databaseUrlText(result.database, world.cwd),
      dryRun: run.dryRun,
      migrations: results.map((one) => migrationDocument(one, result.hazards?.get(one.name))),
    },
    problems,
    ...(error !== undefined && { error }),
  };
}

function nothingToDo({ files }: RunResult, { verb, dryRun, only }: Run): string {
  const mark = dryRun ? '-- ' : '';
  if (only !== undefined) return `${mark}Nothing to apply: ${only} is applied.`;
  if (verb === 'rollback') return `${mark}Nothing to roll back: no migration is applied.`;
  return `${mark}Nothing to apply: ${files === 0 ? 'there are no migrations here' : 'every migration is applied'}.`;
}

function renderSummary(results: readonly MigrationResult[], { say }: Terminal, { verb }: Run): void {
  const count = (wanted: MigrationResult['status']): number => results.filter(({ status }) => status === wanted).length;
  const done = count('applied') + count('rolledBack');
  const of = (done < results.length ? `${done} of ` : '') + counted(results.length, 'migration', 'migrations');
  const left = count('pending') > 0 ? `, ${count('pending')} not run` : '';
  say();
  say(`${verb === 'apply' ? 'Applied' : 'Rolled back'} ${of}${count('failed') > 0 ? `; 1 failed${left}` : left}.`);
}

function renderDryRun({ results, hazards }: RunResult, terminal: Terminal): void {
  const { say, colors } = terminal;
  for (const { name, recording } of results) {
    say(colors.dim(`-- ${name}`));
    for (const step of recording?.steps ?? []) say(stepText(step));
    if (recording?.complete === false) say(colors.yellow('-- it reads rows here; what follows depends on them'));
    for (const line of hazardComments(hazards?.get(name) ?? [])) say(colors.yellow(`-- ${line}`));
    say();
  }
  say(colors.dim(`-- ${counted(results.length, 'migration', 'migrations')} would run; nothing was changed`));
}

function migrationDocument(
  { name, status, durationMs, statements, recording }: MigrationResult,
  hazards: readonly Hazard[] | undefined,
): object {
  const wasRun = status !== 'pending';
  return {
    name,
    status,
    durationMs: wasRun ? durationMs : null,
    statements,
    ...(recording !== undefined && {
      sql: recording.steps.map(stepText),
      complete: recording.complete,
    }),
    ...(hazards !== undefined && { hazards: hazardsDocument(hazards) }),
  };
}
