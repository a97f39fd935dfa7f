import type { Parser } from '../parse/load-parser.ts';
import { allOf, textsOf } from '../parse/syntax.ts';
import type { CatalogConstraint } from './catalog.ts';

/** The columns that a check names; of a text all its words, which may be more. */
export function columnsIn({ expression }: Pick<CatalogConstraint, 'expression'>, parser: Parser): ReadonlySet<string> {
  if (expression === undefined) return new Set();
  if (typeof expression === 'string') return parser.words(expression);
  return new Set(allOf(expression, 'ColumnRef').flatMap(({ fields }) => textsOf(fields).slice(-1)));
}
