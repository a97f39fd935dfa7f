import type { Place, Problem } from '../../errors/index.ts';
import type { Colors } from '../terminal/colors.ts';

/** What went wrong, as people read it: what (a headline, so without a full stop), where, why, and the way out. */
export function renderProblem({ code, message, why, fix, place }: Problem, colors: Colors): string {
  return [
    `${colors.red('error')} ${colors.bold(message.endsWith('.') ? message.slice(0, -1) : message)} ${colors.dim(`[${code}]`)}`,
    ...(place === undefined ? [] : renderPlace(place, colors)),
    ...(why === undefined ? [] : [indented('why', why)]),
    ...(fix === undefined ? [] : [indented('fix', fix)]),
  ].join('\n');
}

/** The place, and its line of code with a mark below. */
function renderPlace({ file, line, column, excerpt }: Place, colors: Colors): string[] {
  const place = `  ${colors.cyan(`${file}:${line}:${column}`)}`;
  if (excerpt === undefined) return [place];
  const gutter = `  ${line} | `;
  const before = excerpt.slice(0, column - 1).replaceAll(/[^\t]/gu, ' ');
  return [place, colors.dim(gutter + excerpt), colors.dim(`${' '.repeat(gutter.length - 2)}| ${before}^`)];
}

function indented(label: string, text: string): string {
  const [first = '', ...more] = text.split('\n');
  return [`  ${label}: ${first}`, ...more.map((line) => `       ${line}`)].join('\n');
}
