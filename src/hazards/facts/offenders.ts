import { quoteIdentifier } from '../../sql/index.ts';
import { sqlName } from '../catalog/names.ts';

/** Queries that list the rows of which a statement would fail. */

export function nulls(table: string, columns: readonly string[]): string {
  return `select * from ${sqlName(table)} where ${columns.map((column) => `${quoteIdentifier(column)} is null`).join(' or ')};`;
}

export function duplicates(table: string, columns: readonly string[]): string {
  const list = columns.map(quoteIdentifier).join(', ');
  return `select ${list}, count(*) from ${sqlName(table)} group by ${list} having count(*) > 1;`;
}

interface Reference {
  readonly columns: readonly string[];
  readonly references: { readonly table: string; readonly columns: readonly string[] };
}

/** `undefined` when the statement leaves the referenced columns to the server. */
export function orphans(table: string, { columns, references }: Reference): string | undefined {
  if (references.columns.length !== columns.length) return undefined;
  const filled = columns.map((column) => `child.${quoteIdentifier(column)} is not null`);
  const matched = columns.map(
    (column, index) => `parent.${quoteIdentifier(references.columns[index] ?? '')} = child.${quoteIdentifier(column)}`,
  );
  return `select * from ${sqlName(table)} child where ${filled.join(' and ')} and not exists (select from ${sqlName(references.table)} parent where ${matched.join(' and ')});`;
}
