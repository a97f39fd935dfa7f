import type { NodeOf } from '../parse/syntax.ts';
import { allOf, nodesOf, textsOf } from '../parse/syntax.ts';
import type { CatalogIndex } from './catalog.ts';

/** The index that a `create index` makes. */
export function indexOf(statement: NodeOf<'IndexStmt'>): CatalogIndex {
  const keys = nodesOf(statement.indexParams, 'IndexElem');
  const included = nodesOf(statement.indexIncludingParams, 'IndexElem');
  const expressions = [...keys.map(({ expr }) => expr), statement.whereClause];
  const named = expressions.flatMap((node) =>
    allOf(node, 'ColumnRef').flatMap(({ fields }) => textsOf(fields).slice(-1)),
  );
  return {
    columns: keys.map(({ name = '' }) => name),
    mentions: [...named, ...included.map(({ name = '' }) => name)],
    unique: statement.unique === true,
    partial: statement.whereClause !== undefined,
  };
}
