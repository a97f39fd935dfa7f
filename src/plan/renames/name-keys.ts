import type { NamedKind } from './rename.ts';

/** Tables, views and whatever else has a row type or an index: their names exclude each other in a namespace. */
const RELATIONS: readonly NamedKind[] = [
  'table',
  'view',
  'sequence',
  'composite',
  'partition',
  'index',
  'viewIndex',
  'primaryKey',
  'unique',
  'exclusion',
  'columnSequence',
];

/** Types, and what has a type of the same name. */
const TYPES: readonly NamedKind[] = [
  'enum',
  'domain',
  'composite',
  'range',
  'multirange',
  'table',
  'view',
  'partition',
];

const CONSTRAINTS: readonly NamedKind[] = [
  'primaryKey',
  'unique',
  'exclusion',
  'foreignKey',
  'check',
  'triggerConstraint',
];

/** Parts of a table, a view or an enum that are no relations: nothing but their own kind excludes their names. */
const PARTS: readonly NamedKind[] = ['column', 'viewColumn', 'trigger', 'policy', 'label', 'domainCheck'];

/** What lies in a table or view, and goes with it to another namespace. */
export function isWithinRelation(kind: NamedKind): boolean {
  return CONSTRAINTS.includes(kind) || PARTS.includes(kind) || ['index', 'viewIndex', 'columnSequence'].includes(kind);
}

/** The kind of what it lies in. */
export function holderOf(kind: NamedKind): 'enum' | 'domain' | 'view' | 'table' {
  if (kind === 'label') return 'enum';
  if (kind === 'domainCheck') return 'domain';
  return kind === 'viewColumn' || kind === 'viewIndex' ? 'view' : 'table';
}

/** What takes a name in its namespace beside that of its parent. */
export function isRelation(kind: NamedKind): boolean {
  return RELATIONS.includes(kind);
}

export interface NamePlace {
  readonly kind: NamedKind;
  /** Where the name counts; of what lies in a table, where that is by now. */
  readonly namespace: string;
  /** As it was before, apart from the last name. */
  readonly path: readonly string[];
}

/** What no two things may have in common. */
export function nameKeys({ kind, namespace, path }: NamePlace): string[] {
  const key = (...parts: string[]): string => JSON.stringify(parts);
  const name = path.at(-1) ?? '';
  return [
    ...(kind === 'namespace' ? [key('namespace', name)] : []),
    ...(RELATIONS.includes(kind) ? [key('relation', namespace, name)] : []),
    ...(TYPES.includes(kind) ? [key('type', namespace, name)] : []),
    ...(CONSTRAINTS.includes(kind) ? [key('constraint', ...path)] : []),
    ...(PARTS.includes(kind) ? [key(kind, ...path)] : []),
  ];
}
