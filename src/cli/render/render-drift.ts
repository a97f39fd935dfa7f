import type { CatalogDifference, DriftResult } from '../../app/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { localPath } from './local-path.ts';
import { counted } from './words.ts';

const MAX_UNKNOWN = 20;
const LONGEST = 160;

/** What differs, what could not be compared, and what to do. */
export function renderDrift(result: DriftResult, terminal: Terminal, cwd: string): void {
  const { say, colors } = terminal;
  const { differences, server, comparedOn, comparedWith } = result;
  const side = comparedWith === 'snapshot' ? 'the snapshot' : 'what the applied migrations make';
  say(colors.dim(`${server}, compared with ${side}, built on ${comparedOn}`));
  renderNotes(result, terminal);
  if (differences.length === 0) {
    say(`${colors.green('No drift:')} the database is what it should be.`);
  } else {
    say();
    for (const difference of differences) renderDifference(difference, terminal);
    say();
    say(`${colors.red('Drift:')} ${counted(differences.length, 'difference', 'differences')}.`);
  }
  renderUnknown(result, terminal);
  if (differences.length > 0) renderNext(result, terminal, cwd);
}

function renderNotes({ pending, missing, certain, server, comparedOn }: DriftResult, { say, colors }: Terminal): void {
  const note = (text: string): void => say(`${colors.yellow('note')}  ${text}`);
  if (majorOf(server) !== majorOf(comparedOn)) {
    note('the versions differ, so both sides were built and read there before they were compared');
  }
  if (!certain) note('this database could not be built there: expressions may only be spelled otherwise');
  if (pending.length > 0)
    note(`${counted(pending.length, 'migration is', 'migrations are')} pending, and not expected yet`);
  if (missing.length > 0) note(`applied, but without a file here: ${missing.join(', ')}`);
}

function renderDifference(difference: CatalogDifference, { say, colors }: Terminal): void {
  const { change, noun, name, attribute, expected, found } = difference;
  const paint = { missing: colors.red, unexpected: colors.yellow, changed: colors.cyan }[change];
  say(`${paint(change.padEnd(10))}  ${noun} ${name}${attribute === null ? '' : `, ${attribute}`}`);
  if (change !== 'unexpected') say(colors.dim(`            expected ${shown(expected)}`));
  if (change !== 'missing') say(colors.dim(`            found    ${shown(found)}`));
}

function renderUnknown({ unknown }: DriftResult, { say, colors }: Terminal): void {
  if (unknown.length === 0) return;
  say();
  say(colors.dim('Not compared, since the model has no place for it:'));
  for (const { kind, namespace, name, why } of unknown.slice(0, MAX_UNKNOWN)) {
    const place = namespace === null || namespace === 'public' ? '' : `${namespace}.`;
    say(colors.dim(`  ${kind} ${place}${name}${why === 'not in the model' ? '' : `: ${why}`}`));
  }
  if (unknown.length > MAX_UNKNOWN) say(colors.dim(`  and ${unknown.length - MAX_UNKNOWN} more`));
}

function renderNext({ migration }: DriftResult, { say, colors }: Terminal, cwd: string): void {
  say();
  if (migration !== null) {
    for (const step of migration.steps) say(`  ${step}`);
    if (migration.loses.length > 0) say(`${colors.red('Applying it loses')} ${migration.loses.join(', ')}.`);
    say(`${colors.green('wrote')}  ${localPath(migration.file, cwd)}`);
    say(
      `Next: read it, and run ${colors.bold('moult apply')}. It does nothing in a database that has not drifted like this.`,
    );
    return;
  }
  say(`Next: take the change into the entities, or undo it with a migration (${colors.bold('moult drift --write')}),`);
  say('or leave it out for good with drift.ignore in the configuration.');
}

/** A text as it is, a whole object by its facts. */
function shown(value: unknown): string {
  if (value === null) return 'nothing';
  const facts = typeof value === 'object' && !Array.isArray(value) ? withoutEmpty(value) : value;
  const text = typeof facts === 'string' ? facts : JSON.stringify(facts);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Without the sets of a table that hold nothing, and with their names alone. */
function withoutEmpty(value: object): object {
  const entries = Object.entries(value as Record<string, unknown>).flatMap(([key, fact]): [string, unknown][] => {
    const isRecord = typeof fact === 'object' && fact !== null && !Array.isArray(fact);
    if (!isRecord) return [[key, fact]];
    const names = Object.keys(fact);
    return names.length === 0 ? [] : [[key, names]];
  });
  return Object.fromEntries(entries);
}

/** `PostgreSQL 18` of `PostgreSQL 18.4 (PGlite)`. */
function majorOf(server: string): string {
  return server.split('.', 1).join('');
}
