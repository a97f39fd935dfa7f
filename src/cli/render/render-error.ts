import { MoultError } from '../../errors/index.ts';
import type { Problem } from '../../errors/index.ts';
import type { Terminal } from '../terminal.ts';

/** What went wrong, as people read it: what, where, why, and the way out. */
export function renderError(error: unknown, { colors, verbose }: Terminal): string {
  if (!(error instanceof MoultError)) return renderUnexpected(error, verbose);
  const problems = error.problems.map((problem) => renderProblem(problem, colors));
  const stack = verbose && error.stack !== undefined ? [colors.dim(error.stack)] : [];
  return [...problems, ...stack].join('\n\n');
}

function renderProblem({ code, message, why, fix, place }: Problem, colors: Terminal['colors']): string {
  const lines = [`${colors.red('error')} ${colors.bold(message)} ${colors.dim(`[${code}]`)}`];
  if (place !== undefined) {
    lines.push(`  ${colors.cyan(`${place.file}:${place.line}:${place.column}`)}`);
    if (place.excerpt !== undefined) lines.push(...renderExcerpt(place.line, place.column, place.excerpt).map(colors.dim));
  }
  if (why !== undefined) lines.push(indented('why', why));
  if (fix !== undefined) lines.push(indented('fix', fix));
  return lines.join('\n');
}

/** The line of the file with a mark below the place. */
function renderExcerpt(line: number, column: number, excerpt: string): string[] {
  const gutter = `  ${line} | `;
  return [gutter + excerpt, `${' '.repeat(gutter.length + column - 1)}^`];
}

function indented(label: string, text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? `  ${label}: ${line}` : `       ${line}`))
    .join('\n');
}

function renderUnexpected(error: unknown, verbose: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = verbose && error instanceof Error ? `\n${error.stack}` : '';
  return `error ${message} [UNEXPECTED]\n  fix: Run again with --verbose and report what it prints.${stack}`;
}
