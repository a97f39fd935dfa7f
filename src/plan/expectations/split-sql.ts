/** A piece of SQL that something in parentheses divides: `exclude using gist (` … `) where (…)`. */
export interface Divided {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

/** Divides a text at its first pair of parentheses; `undefined` where there is none. */
export function atParentheses(sql: string): Divided | undefined {
  const open = find(sql, (character, depth) => character === '(' && depth === 0);
  if (open === -1) return undefined;
  const close = find(sql, (character, depth, index) => character === ')' && depth === 1 && index > open);
  if (close === -1) return undefined;
  return { before: sql.slice(0, open), inside: sql.slice(open + 1, close), after: sql.slice(close + 1) };
}

/** The parts between the commas that stand outside of all parentheses and quotes. */
export function splitList(sql: string): string[] {
  const parts: string[] = [];
  let rest = sql;
  for (;;) {
    const comma = find(rest, (character, depth) => character === ',' && depth === 0);
    parts.push((comma === -1 ? rest : rest.slice(0, comma)).trim());
    if (comma === -1) return parts;
    rest = rest.slice(comma + 1);
  }
}

/** The words between the blanks that stand outside of all parentheses and quotes. */
export function splitWords(sql: string): string[] {
  const words: string[] = [];
  let rest = sql.trim();
  for (;;) {
    const blank = find(rest, (character, depth) => character.trim() === '' && depth === 0);
    words.push(blank === -1 ? rest : rest.slice(0, blank));
    if (blank === -1) return words;
    rest = rest.slice(blank).trim();
  }
}

type Wanted = (character: string, depth: number, index: number) => boolean;

/** Looks for a character outside of quotes; `depth` counts the parentheses around it. */
function find(sql: string, isWanted: Wanted): number {
  let depth = 0;
  let quote = '';
  for (const [index, character] of Array.from({ length: sql.length }, (_, at) => sql.charAt(at)).entries()) {
    if (quote !== '') {
      if (character === quote) quote = '';
      continue;
    }
    if (isWanted(character, depth, index)) return index;
    if (character === "'" || character === '"') quote = character;
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
  }
  return -1;
}
