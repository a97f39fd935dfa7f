import type { GeneratedMigration, GenerateResult, Proof } from '../../app/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { renderHazards } from './render-hazards.ts';
import { renderQuestions, renderUsedUp } from './render-questions.ts';
import { localPath } from './local-path.ts';
import { counted } from './words.ts';

interface View {
  readonly cwd: string;
  readonly showSql: boolean;
  /** A pending change is a fault. */
  readonly check: boolean;
}

const MAX_STEPS = 30;
const MAX_LOSSES = 5;

/** What was found, what will change, where it stands, and what to do next. */
export function renderGenerated(result: GenerateResult, terminal: Terminal, view: View): void {
  const { colors, say } = terminal;
  const { entities, tables, migration, questions } = result;
  say(colors.dim(`${counted(entities, 'entity', 'entities')}, ${counted(tables, 'table', 'tables')}`));
  renderUsedUp(result.usedUp, terminal, view.cwd);
  if (questions.length > 0) {
    if (view.check) renderQuestions(questions, terminal);
    return;
  }
  if (migration === null) {
    say(`${colors.green('Nothing changed:')} the entities say what the snapshot says.`);
    return;
  }
  renderSteps(migration, terminal);
  if (view.showSql) renderSql(migration, terminal);
  renderHazards(migration.hazards, terminal);
  if (migration.proof !== undefined) renderProof(migration.proof, terminal);
  const file = localPath(migration.file, view.cwd);
  if (!migration.written) {
    if (view.check) say(`${colors.red('A migration is missing:')} ${colors.bold('moult generate')} writes it.`);
    else say(`Nothing was written. Without --dry-run: ${file}`);
    return;
  }
  say(`${colors.green('wrote')}  ${file}`);
  say(`${colors.green('wrote')}  ${localPath(migration.snapshot, view.cwd)}`);
  say();
  say(`Next: read it, commit both files, and run ${colors.bold('moult apply')}.`);
}

/** What the migration does, and what it and its way back cost. */
function renderSteps({ steps, loses, downLoses }: GeneratedMigration, { colors, say }: Terminal): void {
  say();
  for (const step of steps.slice(0, MAX_STEPS)) say(`  ${mark(step, colors)} ${step}`);
  if (steps.length > MAX_STEPS) say(colors.dim(`    and ${steps.length - MAX_STEPS} more`));
  say();
  if (loses.length > 0) say(`${colors.red('Applying it loses')} ${listed(loses)}.`);
  if (downLoses.length > 0) say(colors.dim(`Rolling it back loses ${listed(downLoses)}.`));
  if (loses.length + downLoses.length > 0) say();
}

function renderProof({ server, rows, refusal }: Proof, { colors, say }: Terminal): void {
  const kept = rows === 0 ? '' : `, ${counted(rows, 'row', 'rows')} kept`;
  say(`${colors.green('proved')}  up, down and up again on ${server}${kept}`);
  if (refusal === undefined) return;
  say(`${colors.yellow('without rows:')} with some that were made up, ${refusal.during} failed: ${refusal.message}`);
}

function renderSql({ up, down }: GeneratedMigration, { colors, say }: Terminal): void {
  for (const [title, statements] of [
    ['up', up],
    ['down', down],
  ] as const) {
    say(colors.dim(`-- ${title}`));
    for (const { sql } of statements) say(sql);
    say();
  }
}

function listed(losses: readonly string[]): string {
  const more = losses.length - MAX_LOSSES;
  return losses.slice(0, MAX_LOSSES).join(', ') + (more > 0 ? `, and ${more} more` : '');
}

/** `+`, `-` or `~`, by what the step does. */
function mark(step: string, colors: Terminal['colors']): string {
  if (step.startsWith('add') || step.startsWith('create')) return colors.green('+');
  return step.startsWith('drop') ? colors.red('-') : colors.yellow('~');
}
