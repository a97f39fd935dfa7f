import { quoteIdentifier, quoteName } from '../sql/index.ts';
import type { Expression } from './entity-descriptor.ts';

/** What the names in an expression stand for. */
export interface ExpressionNames {
  readonly namespace: string;
  readonly table: string;
  readonly index?: string;
  /** Column of a property; `undefined` when there is none. */
  column(property: string): string | undefined;
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
  return expression
    .map((part, index) => {
      if (typeof part === 'string') return part;
      const [before, after] = [expression[index - 1], expression[index + 1]];
      const isQuoted =
        typeof before === 'string' && before.endsWith('"') && typeof after === 'string' && after.startsWith('"');
      if ('column' in part) {
        const column = names.column(part.column);
        if (column === undefined) onUnknown(part.column);
        return isQuoted ? (column ?? '') : quoteIdentifier(column ?? part.column);
      }
      const name = part.name === 'table' ? names.table : (names.index ?? '');
      if (isQuoted) return name;
      return part.name === 'table' ? quoteName(names.namespace, name) : quoteIdentifier(name);
    })
    .join('');
}
