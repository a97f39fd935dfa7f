import type { Rename, RenamedKind } from '../../schema/index.ts';

/** Parents come before what is in them, so that each step finds its object under names that are known. */
const ORDER: readonly RenamedKind[] = [
  'namespace',
  'enum',
  'domain',
  'composite',
  'range',
  'label',
  'sequence',
  'table',
  'view',
];

export function inOrder(renames: readonly Rename[]): Rename[] {
  const rank = ({ kind }: Rename): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  const key = ({ kind, from }: Rename): string => [...from, '', kind].join('\0');
  return renames.toSorted((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : 1));
}

export function invertRenames(renames: readonly Rename[]): Rename[] {
  return renames.map(({ kind, from, to }) => ({ kind, from: to, to: from }));
}

/** Puts new names into an SQL expression: old name → new name. */
export type RewriteNames = (sql: string, names: ReadonlyMap<string, string>) => string;
