import { objectId, objectKey } from '../../schema/index.ts';
import type { Schema } from '../../schema/index.ts';
import { namespaceRule } from '../kinds/namespace.ts';
import type { NamespaceOperation } from '../kinds/namespace.ts';
import type { Statement } from '../statement.ts';
import { NewNames } from './new-names.ts';
import type { NameChange } from './rename.ts';

interface Sides {
  readonly before: Schema;
  /** The schema with its new names, which has a namespace for everything that moved. */
  readonly start: Schema;
  readonly changes: readonly NameChange[];
}

interface Created {
  readonly operations: readonly NamespaceOperation[];
  readonly statements: readonly Statement[];
}

/** Namespaces that must be there before something moves into them. */
export function createdNamespaces({ before, start, changes }: Sides): Created {
  const names = new NewNames(changes);
  const known = new Set(Object.keys(before.namespaces).map((name) => names.namespace(name)));
  const missing = Object.keys(start.namespaces).filter((name) => !known.has(name) && name !== 'public');
  const operations = missing.toSorted().map((name): NamespaceOperation => {
    const id = objectId('namespace', name);
    return { type: 'createNamespace', id, phase: 'create namespaces', effects: { creates: [objectKey(id)] } };
  });
  return { operations, statements: operations.flatMap((operation) => namespaceRule.statements(operation)) };
}
