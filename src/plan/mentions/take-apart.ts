/** A name in lower case (quoted ones too, without their quotes), or a single sign. */
export interface Token {
  readonly text: string;
  /**
   * Where it stands: in the SQL itself; in a string that may be read as a name, as in `nextval('a')` and `'a'::regclass`;
   * in another string.
   */
  readonly place: 'code' | 'argument' | 'constant';
}

/** The text that was taken apart last: several questions are asked about each, one after the other. */
let latest: { readonly sql: string; readonly tokens: readonly Token[] } = { sql: '', tokens: [] };

/** Takes an SQL text apart, without its comments. What stands in a string is taken apart by itself. */
export function tokensOf(sql: string): readonly Token[] {
  if (latest.sql !== sql) latest = { sql, tokens: takeApart(sql, 'code') };
  return latest.tokens;
}

/** Whether names may lie in what was taken for strings: a quote is left over, or dollars stand for quotes. */
export function isUnclear(sql: string): boolean {
  if (sql.includes('$$')) return true;

  const signs = tokensOf(sql).filter(({ text, place }) => text === "'" && place === 'code');
  return signs.length % 2 === 1 || tokensOf(sql).some(({ text }) => text === '"');
}

function takeApart(sql: string, place: Token['place']): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < sql.length;) {
    const start = index;
    while (isWordCharacter(sql, index)) index += 1;
    if (index > start) {
      tokens.push({ text: sql.slice(start, index).toLowerCase(), place });
      continue;
    }
    const end = endOfComment(sql, index);
    if (end > index) {
      index = end;
      continue;
    }
    const sign = sql.charAt(index);
    const hasEscapes = tokens.at(-1)?.text === 'e';
    const close = sign === '"' || sign === "'" ? closingQuote(sql, index, hasEscapes) : -1;
    const inside = sql.slice(index + 1, close);
    if (close === -1) {
      if (sign.trim() !== '') tokens.push({ text: sign, place });
    } else if (sign === '"') tokens.push({ text: inside.replaceAll('""', '"').toLowerCase(), place });
    else {
      const before = tokens.at(hasEscapes ? -2 : -1)?.text ?? '';
      const inner = place === 'code' ? placeInString(before, sql.slice(close + 1, close + 1 + LOOK_AHEAD)) : place;
      tokens.push({ text: sign, place }, ...takeApart(inside.replaceAll("''", "'"), inner), { text: sign, place });
    }
    index = close === -1 ? index + 1 : close + 1;
  }
  return tokens;
}

const LOOK_AHEAD = 100;

/** A string is read as a name where a function is given it, or before `::regclass` and the like. */
function placeInString(before: string, after: string): Token['place'] {
  const isArgument = before === '(' || before === ',';
  const rest = after.trimStart();
  const isCast = rest.startsWith('::') && rest.slice(2).trimStart().toLowerCase().startsWith('reg');
  return isArgument || isCast ? 'argument' : 'constant';
}

/** Where a comment ends that starts here; the start itself where there is none. Comments within comments count. */
function endOfComment(sql: string, start: number): number {
  if (sql.startsWith('--', start)) {
    const end = sql.indexOf('\n', start);
    return end === -1 ? sql.length : end;
  }
  if (!sql.startsWith('/*', start)) return start;
  let depth = 1;
  let index = start + 2;
  while (index < sql.length && depth > 0) {
    const change = sql.startsWith('/*', index) ? 1 : sql.startsWith('*/', index) ? -1 : 0;
    depth += change;
    index += change === 0 ? 1 : 2;
  }
  return index;
}

/** Where a quoted name or a string ends; a doubled quote is a part of it, and so is what a backslash stands before. */
function closingQuote(sql: string, open: number, hasEscapes: boolean): number {
  const quote = sql.charAt(open);
  for (let index = open + 1; index < sql.length; index += 1) {
    const character = sql.charAt(index);
    if (character === '\\' && hasEscapes && quote === "'") index += 1;
    else if (character === quote) {
      if (sql.charAt(index + 1) !== quote) return index;
      index += 1;
    }
  }
  return -1;
}

/** Runs of characters that a name may have without quotes, in lower case. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (let index = 0; index < text.length; index += 1) {
    const start = index;
    while (isWordCharacter(text, index)) index += 1;
    if (index > start) words.add(text.slice(start, index).toLowerCase());
  }
  return words;
}

const WORD_SIGNS = '0123456789_$ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const IS_WORD = Array.from({ length: 128 }, (_, code) => WORD_SIGNS.includes(String.fromCodePoint(code)));

/** Whether a name may have the character without quotes. No character is past the end. */
function isWordCharacter(text: string, index: number): boolean {
  // Halves of what needs two are all beyond ASCII.
  const code = text.charCodeAt(index);
  return code >= IS_WORD.length || IS_WORD[code] === true;
}
