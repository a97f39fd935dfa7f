import type { Rename, RenamedKind } from '../../schema/index.ts';

/**
 * What gets another name. Beside the kinds that can be asked for, those that follow: `partition` [namespace, name], where
 * it lies; `viewColumn` and `viewIndex` [namespace, view, name]; `columnSequence` [namespace, table, name], the one behind
 * a serial or identity column; `multirange` [namespace, name]; `triggerConstraint` [namespace, table, name], the one that
 * comes with a constraint trigger; `domainCheck` [namespace, domain, name].
 */
export type NamedKind = RenamedKind | FollowingKind;

const FOLLOWING = [
  'partition',
  'viewColumn',
  'viewIndex',
  'columnSequence',
  'multirange',
  'triggerConstraint',
  'domainCheck',
] as const;

type FollowingKind = (typeof FOLLOWING)[number];

/** A rename that was asked for, or one that follows from those. */
export interface NameChange {
  readonly kind: NamedKind;
  /** All names as they are before. */
  readonly from: readonly string[];
  /** All names as they are afterwards. */
  readonly to: readonly string[];
}

/** Parents come before what is in them. */
const ORDER: readonly NamedKind[] = [
  'namespace',
  'enum',
  'domain',
  'composite',
  'range',
  'multirange',
  'label',
  'sequence',
  'table',
  'partition',
  'view',
  'column',
  'columnSequence',
  'viewColumn',
  'primaryKey',
  'unique',
  'foreignKey',
  'check',
  'exclusion',
  'index',
  'viewIndex',
];

/** The order in which a careful person would write them. */
export function inOrder<Change extends NameChange>(changes: readonly Change[]): Change[] {
  const rank = ({ kind }: Change): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  const key = ({ kind, from }: Change): string => [...from, '', kind].join('\0');
  return changes.toSorted((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : 1));
}

/** Those of the way back. */
export function invertRenames<Change extends NameChange>(renames: readonly Change[]): Change[] {
  return renames.map((rename) => ({ ...rename, from: rename.to, to: rename.from }));
}

/** Whether an answer can be about it. */
export function isAnswerable(change: NameChange): change is Rename {
  return !FOLLOWING.some((kind) => kind === change.kind);
}
