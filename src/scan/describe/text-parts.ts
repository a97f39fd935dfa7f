import type { Expression, ExpressionPart } from '../../mapping/index.ts';
import { isComposed, type Value } from './value.ts';

/** The value as parts of a text; undefined when it is no text. */
export function textParts(value: Value): readonly ExpressionPart[] | undefined {
  if (value === undefined) return undefined;
  if (!isComposed(value)) return [String(value)];
  if (value.kind === 'text' || value.kind === 'raw') return value.parts;
  return value.kind === 'table' ? [{ name: value.name }] : undefined;
}

/** Joins neighbouring pieces of text, so that equal expressions are equal values. */
export function joinParts(parts: readonly ExpressionPart[]): readonly ExpressionPart[] {
  const joined: ExpressionPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined;
}

/** Plain text where no name is left to put in. */
export function toExpression(parts: readonly ExpressionPart[]): Expression {
  const joined = joinParts(parts);
  const [only = ''] = joined;
  return joined.length <= 1 && typeof only === 'string' ? only : joined;
}

/** Text of several values: a plain string if it can be one. */
export function textOf(values: readonly Value[]): Value {
  const parts: ExpressionPart[] = [];
  for (const value of values) {
    if (isComposed(value) && value.kind === 'unreadable') return value;
    const own = textParts(value);
    if (own === undefined) return { kind: 'unreadable', reason: 'unknown', what: 'a value that is no text' };
    parts.push(...own);
  }
  const expression = toExpression(parts);
  return typeof expression === 'string' ? expression : { kind: 'text', parts: expression };
}
