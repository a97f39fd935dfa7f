import { tokensOf } from './take-apart.ts';
import type { Token } from './take-apart.ts';

/** How a name stands in a text. */
export interface NameUse {
  /** The name before it with a dot, or nothing. */
  readonly qualifier: string;
  readonly place: Token['place'];
  /** Whether it stands before another name with a dot. */
  readonly isQualifier: boolean;
  /** Whether a parenthesis follows. */
  readonly isCalled: boolean;
  /** How many values stand in the parenthesis. */
  readonly values: number;
  /** Whether it may name a type: after `::` or `as`, or before a constant. */
  readonly isType: boolean;
}

const BEFORE_TYPES = new Set(['as', 'returning']);

/** The names in a text, in lower case, with all their uses. */
export function usesOf(sql: string): ReadonlyMap<string, readonly NameUse[]> {
  const tokens = tokensOf(sql);
  const text = (index: number): string => tokens[index]?.text ?? '';
  const found = new Map<string, NameUse[]>();
  for (const [index, { text: name, place }] of tokens.entries()) {
    const isQualified = text(index - 1) === '.';
    const first = isQualified ? index - 2 : index;
    const use = {
      qualifier: isQualified ? text(index - 2) : '',
      place,
      isQualifier: text(index + 1) === '.',
      isCalled: text(index + 1) === '(',
      values: text(index + 1) === '(' ? countValues(tokens, index + 2) : 0,
      isType:
        BEFORE_TYPES.has(text(first - 1)) ||
        (text(first - 1) === ':' && text(first - 2) === ':') ||
        text(index + 1) === "'",
    };
    const known = found.get(name);
    if (known === undefined) found.set(name, [use]);
    else known.push(use);
  }
  return found;
}

const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);

/** How many values stand from here to the closing parenthesis. */
function countValues(tokens: readonly Token[], start: number): number {
  let [depth, commas] = [0, 0];
  for (let index = start; index < tokens.length; index += 1) {
    const { text = '', place } = tokens[index] ?? {};
    if (place !== 'code') continue;
    if (OPENING.has(text)) depth += 1;
    else if (CLOSING.has(text)) {
      if (depth === 0) return index === start ? 0 : commas + 1;
      depth -= 1;
    } else if (text === ',' && depth === 0) commas += 1;
  }
  return commas + 1;
}

function wordsInOrder(sql: string): readonly string[] {
  return tokensOf(sql)
    .filter(({ place }) => place === 'code')
    .map(({ text }) => text);
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
