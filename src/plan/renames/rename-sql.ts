import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/index.ts';
import type { RenamedKind } from '../../schema/index.ts';

/** Where an object lies while its name changes: the names of its parents as they are by then. */
export interface RenameSite {
  readonly kind: RenamedKind;
  readonly parents: readonly string[];
  /** Of a view. */
  readonly materialized?: boolean;
}

/** What `alter` calls the kinds that lie in a namespace. */
const NOUNS: Partial<Readonly<Record<RenamedKind, string>>> = {
  enum: 'type',
  composite: 'type',
  range: 'type',
  domain: 'domain',
  sequence: 'sequence',
  table: 'table',
  view: 'view',
  index: 'index',
};

/** @see https://www.postgresql.org/docs/current/sql-altertable.html "RENAME" */
export function renameSql(site: RenameSite, from: string, to: string): string {
  const [name, next] = [quoteIdentifier(from), quoteIdentifier(to)];
  const [namespace = '', parent = ''] = site.parents;
  switch (site.kind) {
    case 'namespace':
      return `alter schema ${name} rename to ${next};`;
    case 'label':
      return `alter type ${quoteName(namespace, parent)} rename value ${quoteLiteral(from)} to ${quoteLiteral(to)};`;
    case 'column':
      return `alter table ${quoteName(namespace, parent)} rename column ${name} to ${next};`;
    case 'primaryKey':
    case 'unique':
    case 'foreignKey':
    case 'check':
    case 'exclusion':
      return `alter table ${quoteName(namespace, parent)} rename constraint ${name} to ${next};`;
    case 'trigger':
    case 'policy':
      return `alter ${site.kind} ${name} on ${quoteName(namespace, parent)} rename to ${next};`;
    default:
      return `alter ${nounOf(site)} ${quoteName(namespace, from)} rename to ${next};`;
  }
}

/** Moves what lies in a namespace into another one. */
export function moveSql(site: RenameSite, name: string, namespace: string): string {
  return `alter ${nounOf(site)} ${quoteName(site.parents[0] ?? '', name)} set schema ${quoteIdentifier(namespace)};`;
}

function nounOf({ kind, materialized }: RenameSite): string {
  return `${materialized ? 'materialized ' : ''}${NOUNS[kind] ?? kind}`;
}
