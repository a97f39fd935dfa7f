import { quoteIdentifier, quoteName } from '../sql/index.ts';
import type { Expression } from './expression-parts.ts';

/** What a mentioned property stands for: the name of a column, or SQL that reaches into one. */
export type Mentioned = string | { readonly sql: string };

/** What the names in an expression stand for. */
export interface ExpressionNames {
  readonly namespace: string;
  readonly table: string;
  readonly index?: string;
  /** `undefined` when the property has no column. */
  column(property: string): Mentioned | undefined;
}

/**
 * Puts names into an expression. They are quoted, unless the text around them quotes them already.
 *
 * @param onUnknown told of a property without a column
 */
export function renderExpression(
  expression: Expression,
  names: ExpressionNames,
  onUnknown: (property: string) => void,
): string {
  if (typeof expression === 'string') return expression;
  const pieces = expression.map((part) => {
    if (typeof part === 'string') return { text: part };
    if ('name' in part) return nameOf(part.name, names);
    const column = names.column(part.column);
    if (column === undefined) onUnknown(part.column);
    if (typeof column === 'object') return column;
    return { name: column ?? '', quoted: quoteIdentifier(column ?? part.column) };
  });
  return pieces
    .map((piece, index) => rendered(piece, { before: pieces[index - 1], after: pieces[index + 1] }))
    .join('');
}

type Piece = { readonly text: string } | { readonly sql: string } | { readonly name: string; readonly quoted: string };

function nameOf(name: 'table' | 'index', { namespace, table, index = '' }: ExpressionNames): Piece {
  return name === 'table'
    ? { name: table, quoted: quoteName(namespace, table) }
    : { name: index, quoted: quoteIdentifier(index) };
}

interface Neighbours {
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
}

/** Quotes that stand around a name are its own; around SQL they are dropped. */
function rendered(piece: Piece, { before, after }: Neighbours): string {
  if ('sql' in piece) return piece.sql;
  if ('name' in piece)
    return isText(before) && before.text.endsWith('"') && isText(after) && after.text.startsWith('"')
      ? piece.name
      : piece.quoted;
  const start = before !== undefined && 'sql' in before && piece.text.startsWith('"') ? 1 : 0;
  const end =
    after !== undefined && 'sql' in after && piece.text.endsWith('"') ? piece.text.length - 1 : piece.text.length;
  return piece.text.slice(start, end);
}

function isText(piece: Piece | undefined): piece is { readonly text: string } {
  return piece !== undefined && 'text' in piece;
}
