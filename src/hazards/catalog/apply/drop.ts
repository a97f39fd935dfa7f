import type { NodeOf } from '../../parse/syntax.ts';
import { nameParts } from '../../parse/syntax.ts';
import type { Catalog } from '../catalog.ts';
import { tableIn, tableOfIndex, withPartitions } from '../catalog.ts';
import { namespaceOf, partsOf, qualified } from '../names.ts';

type Drop = (catalog: Catalog, name: string, parts: readonly string[]) => void;

const DROPS: Readonly<Record<string, Drop>> = {
  OBJECT_TABLE: dropRelation,
  OBJECT_VIEW: dropRelation,
  OBJECT_MATVIEW: dropRelation,
  OBJECT_INDEX: dropIndex,
  OBJECT_TYPE: (catalog, name) => void catalog.types.delete(name),
  OBJECT_DOMAIN: (catalog, name) => void catalog.types.delete(name),
  OBJECT_SEQUENCE: (catalog, name) => void catalog.sequences.delete(name),
  OBJECT_POLICY: (catalog, _name, parts) =>
    void tableIn(catalog, qualified(parts.slice(0, -1))).policies.delete(parts.at(-1) ?? ''),
  OBJECT_SCHEMA: (catalog, _name, [namespace]) => dropNamespace(catalog, namespace ?? ''),
  OBJECT_FUNCTION: dropRoutine,
  OBJECT_PROCEDURE: dropRoutine,
  OBJECT_ROUTINE: dropRoutine,
};

/** Changes the catalog as a `drop` does. */
export function applyDrop(statement: NodeOf<'DropStmt'>, catalog: Catalog): void {
  for (const node of statement.objects ?? []) {
    const parts = nameParts(node);
    DROPS[statement.removeType ?? '']?.(catalog, qualified(parts), parts);
  }
}

function dropRelation(catalog: Catalog, name: string): void {
  for (const one of withPartitions(catalog, name)) catalog.relations.delete(one);
  for (const { constraints } of catalog.relations.values())
    for (const [key, { references }] of constraints) if (references?.table === name) constraints.delete(key);
}

/** What no two rows shared until then is remembered. */
function dropIndex(catalog: Catalog, name: string): void {
  const table = tableOfIndex(catalog, name);
  if (table === undefined) return;
  const own = partsOf(name).at(-1) ?? '';
  const { indexes } = tableIn(catalog, table);
  const { unique, partial, columns } = indexes.get(own) ?? { unique: false, partial: true, columns: [''] };
  if (unique && !partial && !columns.includes('')) catalog.kept.push({ table, kind: 'unique', columns, valid: true });
  indexes.delete(own);
}

function dropNamespace(catalog: Catalog, namespace: string): void {
  for (const name of catalog.relations.keys()) if (namespaceOf(name) === namespace) catalog.relations.delete(name);
}

/** Of a routine, the schema knows the types of its arguments too. */
function dropRoutine(catalog: Catalog, name: string): void {
  for (const key of catalog.routines.keys())
    if (key === name || key.startsWith(`${name}(`)) catalog.routines.delete(key);
}
