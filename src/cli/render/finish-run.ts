import type { Hazard, MigrationResult, RunResult } from '../../app/index.ts';
import type { Step } from '../../migrations/index.ts';
import type { CommandContext, CommandResult } from '../command.ts';
import { runStopped } from '../../errors/index.ts';
import { EXIT_CODES } from '../exit-code.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { databaseUrlText } from './database-name.ts';
import { hazardComments, hazardsDocument } from './render-hazards.ts';
import type { RunWords } from './run-words.ts';
import { stepText } from './step-text.ts';
import { counted } from './words.ts';

interface Run {
  readonly words: RunWords;
  readonly dryRun: boolean;
  /** The one that was meant. */
  readonly only?: string;
}

/** Tells what a run did, to people and to programs, and whether it did all that was asked of it. */
export function finishRun(result: RunResult, { terminal, world }: CommandContext, run: Run): CommandResult {
  const { error, results } = result;
  const { words } = run;
  const nothing = run.only === undefined ? words.nothing(result.files) : `Nothing to apply: ${run.only} is applied.`;
  if (results.length === 0) terminal.say(`${run.dryRun ? '-- ' : ''}${nothing}`);
  else if (run.dryRun) renderDryRun(result, terminal, words);
  else renderSummary(results, terminal, words);
  const left = run.dryRun || error !== undefined ? 0 : results.filter(({ status }) => status === 'pending').length;
  const problems =
    left > 0 ? [runStopped(counted(left, words.one, words.many), `moult ${words.verb}`)] : (error?.problems ?? []);
  const failed = error === undefined ? EXIT_CODES.failed : EXIT_CODES[error.outcome];
  return {
    exitCode: problems.length > 0 ? failed : EXIT_CODES.done,
    document: {
      database: databaseUrlText(result.database, world.cwd),
      dryRun: run.dryRun,
      [words.many]: results.map((one) => migrationDocument(one, result.hazards?.get(one.name))),
      ...(words.isWatched === true && { drift: result.drift ?? [], health: result.health ?? [] }),
    },
    problems,
    ...(error !== undefined && { error }),
  };
}

function renderSummary(results: readonly MigrationResult[], { say }: Terminal, words: RunWords): void {
  const count = (wanted: MigrationResult['status']): number => results.filter(({ status }) => status === wanted).length;
  if (words.summary !== undefined) {
    if (results.every(({ status }) => status === 'applied' || status === 'rolledBack')) say(`\n${words.summary}`);
    return;
  }
  const done = count('applied') + count('rolledBack');
  const of = (done < results.length ? `${done} of ` : '') + counted(results.length, words.one, words.many);
  const left = count('pending') > 0 ? `, ${count('pending')} not run` : '';
  say();
  say(`${words.done} ${of}${count('failed') > 0 ? `; 1 failed${left}` : left}.`);
}

function renderDryRun({ results, hazards }: RunResult, terminal: Terminal, words: RunWords): void {
  const { say, colors } = terminal;
  for (const { name, recording } of results) {
    say(colors.dim(`-- ${name}`));
    for (const step of recording?.steps ?? []) renderStep(step, terminal);
    if (recording?.complete === false) say(colors.yellow('-- it reads rows here; what follows depends on them'));
    for (const line of hazardComments(hazards?.get(name) ?? [])) say(colors.yellow(`-- ${line}`));
    say();
  }
  say(colors.dim(`-- ${counted(results.length, words.one, words.many)} would run; nothing was changed`));
}

const LONGEST_VALUE = 200;

function renderStep(step: Step, { say, colors }: Terminal): void {
  say(stepText(step));
  for (const [index, param] of (step.kind === 'sql' ? step.params : []).entries()) {
    const text = typeof param === 'string' ? param : JSON.stringify(param);
    const shown = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
    say(colors.dim(`-- $${index + 1} = ${shown.replaceAll('\n', ' ')}`));
  }
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
      expectations: recording.steps.flatMap((step) =>
        step.kind === 'expect' ? [{ title: step.title, sql: step.sql }] : [],
      ),
      sql: recording.steps.filter(({ kind }) => kind !== 'expect').map(stepText),
      complete: recording.complete,
    }),
    ...(hazards !== undefined && { hazards: hazardsDocument(hazards) }),
  };
}
