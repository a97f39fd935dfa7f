const CONTEXT_LINES = 2;
const LONGEST_LINE = 160;

/**
 * Shows the lines of a statement around a position, numbered, with a caret below it. Without a position: its first
 * lines.
 *
 * @param position 1-based, counted in characters (not UTF-16 units), as PostgreSQL reports it
 */
export function sqlExcerpt(sql: string, position?: number): string {
  const lines = sql.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const point = position === undefined ? undefined : pointAt(sql, position);
  const at = point?.line ?? CONTEXT_LINES;
  const first = Math.max(0, at - CONTEXT_LINES);
  const last = Math.min(lines.length - 1, at + CONTEXT_LINES);
  const width = String(last + 1).length;
  const shown: string[] = [];
  for (let line = first; line <= last; line++) {
    const from = point?.line === line ? Math.max(0, point.column - LONGEST_LINE / 2) : 0;
    const text = (lines[line] ?? '').replaceAll('\t', ' ').slice(from, from + LONGEST_LINE);
    shown.push(`${String(line + 1).padStart(width)} | ${text}`.trimEnd());
    if (point?.line === line) shown.push(`${' '.repeat(width)} | ${' '.repeat(point.column - from)}^`);
  }
  return shown.join('\n');
}

/** The 0-based line, and the 0-based column in UTF-16 units, of a 1-based character position. */
function pointAt(sql: string, position: number): { readonly line: number; readonly column: number } {
  const before = [...sql].slice(0, position - 1).join('');
  return { line: before.split('\n').length - 1, column: before.length - (before.lastIndexOf('\n') + 1) };
}
