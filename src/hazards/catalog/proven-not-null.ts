import type { Parser } from '../parse/load-parser.ts';
import type { Node } from '../parse/syntax.ts';
import { allOf, textsOf } from '../parse/syntax.ts';
import type { CatalogConstraint } from './catalog.ts';

/** The columns that a check proves to be not null: each `column is not null` that it asks for together with all else. */
export function provenNotNull({ expression }: CatalogConstraint, parser: Parser): string[] {
  if (expression === undefined) return [];
  if (typeof expression !== 'string') return conjuncts(expression);
  const parsed = parser.parse(`select ${expression};`);
  const [statement] = 'statements' in parsed ? parsed.statements : [];
  return allOf(statement?.node, 'ResTarget')
    .slice(0, 1)
    .flatMap(({ val }) => (val === undefined ? [] : conjuncts(val)));
}

function conjuncts(node: Node): string[] {
  if ('BoolExpr' in node && node.BoolExpr.boolop === 'AND_EXPR') return (node.BoolExpr.args ?? []).flatMap(conjuncts);
  if (!('NullTest' in node) || node.NullTest.nulltesttype !== 'IS_NOT_NULL') return [];
  const { arg } = node.NullTest;
  return arg !== undefined && 'ColumnRef' in arg ? textsOf(arg.ColumnRef.fields).slice(-1) : [];
}
