import { relative } from 'node:path';

import type { GeneratedMigration, GenerateResult } from '../../app/index.ts';
import type { Terminal } from '../terminal.ts';

interface View {
  readonly cwd: string;
  readonly showSql: boolean;
}

const MAX_STEPS = 30;

/** What was found, what will change, where it stands, and what to do next. */
export function renderGenerated({ entities, tables, migration }: GenerateResult, terminal: Terminal, view: View): void {
  const { colors, say } = terminal;
  say(colors.dim(`${count(entities, 'entity', 'entities')}, ${count(tables, 'table', 'tables')}`));
  if (migration === null) {
    say(`${colors.green('Nothing changed:')} the entities say what the snapshot says.`);
    return;
  }
  say();
  for (const step of migration.steps.slice(0, MAX_STEPS)) say(`  ${mark(step, colors)} ${step}`);
  if (migration.steps.length > MAX_STEPS) say(colors.dim(`  … and ${migration.steps.length - MAX_STEPS} more steps`));
  say();
  for (const what of migration.loses) say(`${colors.yellow('destroys')} ${what}`);
  if (view.showSql) showSql(migration, terminal);
  const file = relative(view.cwd, migration.file);
  if (!migration.written) {
    say(`A migration is missing; nothing was written. ${colors.bold('moult generate')} would write ${file}`);
    return;
  }
  say(`${colors.green('wrote')} ${file}`);
  say(colors.dim(migration.downLoses.length === 0 ? 'Its down is reversible.' : `Its down is lossy: ${migration.downLoses.join('; ')}.`));
  say();
  say(`Next: read it, commit it with the snapshot, and run ${colors.bold('moult apply')}.`);
}

function showSql({ up, down }: GeneratedMigration, { colors, say }: Terminal): void {
  for (const [title, statements] of [
    ['up', up],
    ['down', down],
  ] as const) {
    say(colors.bold(`-- ${title}`));
    for (const { sql } of statements) say(sql);
    say();
  }
}

/** `+`, `-` or `~`, by what the step does. */
function mark(step: string, colors: Terminal['colors']): string {
  if (step.startsWith('add') || step.startsWith('create')) return colors.green('+');
  return step.startsWith('drop') ? colors.red('-') : colors.yellow('~');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
