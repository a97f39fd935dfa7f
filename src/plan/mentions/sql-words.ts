/** The text that was taken apart last: several questions are asked about each, one after the other. */
let latest: { readonly sql: string; readonly words: readonly string[] } = { sql: '', words: [] };

function wordsInOrder(sql: string): readonly string[] {
  if (latest.sql !== sql) latest = { sql, words: takeApart(sql) };
  return latest.words;
}

/**
 * Takes an SQL text apart: names in lower case (quoted ones too, without their quotes) and single signs. What stands in a
 * string is taken apart by itself, since it may name a sequence. Comments are not told from the rest.
 */
function takeApart(sql: string): string[] {
  const words: string[] = [];
  for (let index = 0; index < sql.length;) {
    const start = index;
    while (isWordCharacter(sql, index)) index += 1;
    if (index > start) {
      words.push(sql.slice(start, index).toLowerCase());
      continue;
    }
    const sign = sql.charAt(index);
    const close = sign === '"' || sign === "'" ? closingQuote(sql, index, words.at(-1) === 'e') : -1;
    const inside = sql.slice(index + 1, close);
    if (close === -1) {
      if (sign.trim() !== '') words.push(sign);
    } else if (sign === '"') words.push(inside.replaceAll('""', '"').toLowerCase());
    else words.push(sign, ...takeApart(inside.replaceAll("''", "'")), sign);
    index = close === -1 ? index + 1 : close + 1;
  }
  return words;
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

/** Names, in lower case, that stand before a parenthesis: every function that a text calls is among them. */
export function calledNames(sql: string): ReadonlySet<string> {
  const words = wordsInOrder(sql);
  return new Set(words.filter((_, index) => words[index + 1] === '('));
}

/** For each name, in lower case, what stands before it with a dot; nothing stands for no dot. */
export function qualifiersOf(sql: string): ReadonlyMap<string, ReadonlySet<string>> {
  const words = wordsInOrder(sql);
  const found = new Map<string, Set<string>>();
  for (const [index, word] of words.entries()) {
    const qualifier = words[index - 1] === '.' ? (words[index - 2] ?? '') : '';
    const known = found.get(word);
    if (known === undefined) found.set(word, new Set([qualifier]));
    else known.add(qualifier);
  }
  return found;
}

const BEFORE_RELATIONS = new Set(['from', 'join', 'only', 'into', 'update', 'table', 'lateral']);

/**
 * What a query surely reads, as `namespace.name` in lower case, unless it defines it itself. Names after commas are left
 * out. A name alone is one of `public`: the runner pins the search path to it.
 */
export function readNames(sql: string): ReadonlySet<string> {
  const words = wordsInOrder(sql);
  const found = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (!BEFORE_RELATIONS.has(word)) continue;
    const name = words[index + 1];
    if (name === undefined || BEFORE_RELATIONS.has(name)) continue;
    found.add(words[index + 2] === '.' ? `${name}.${words[index + 3]}` : `public.${name}`);
  }
  for (const [index, word] of words.entries()) {
    // with word as (...), with word as materialized (...), with word (columns) as (...)
    const isDefined = words[index + 1] === 'as' && ['(', 'materialized', 'not'].includes(words[index + 2] ?? '');
    if (isDefined || ['with', 'recursive'].includes(words[index - 1] ?? '')) found.delete(`public.${word}`);
  }
  return found;
}

const AFTER_STAR = new Set([
  ',',
  'from',
  ')',
  ';',
  'union',
  'intersect',
  'except',
  'where',
  'into',
  '-',
  '/',
  undefined,
]);

/**
 * Whether a query may name columns that do not stand in it: `select *`, `natural join`, `table t`. A product and
 * `count(*)` do not.
 */
export function namesAllColumns(sql: string): boolean {
  const words = wordsInOrder(sql);
  return words.some((word, index) => {
    if (word === 'natural' || word === 'table') return true;
    if (word !== '*') return false;
    const isCount = words[index - 1] === '(' && words[index + 1] === ')';
    return !isCount && AFTER_STAR.has(words[index + 1]);
  });
}

/** Whether columns may be free in a query because they hang on a primary key in its `group by`. */
export function groupsRows(sql: string): boolean {
  return wordsInOrder(sql).includes('group');
}
