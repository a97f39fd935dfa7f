import { findObject, objectId } from '../../schema/index.ts';
import type { ObjectId, Schema, Table } from '../../schema/index.ts';

export interface NamedTable {
  readonly id: ObjectId<'table'>;
  readonly table: Table;
}

/** Tells tables apart by their names; a partition is named like a table. */
export function tableKey({ path }: ObjectId<'table'>): string {
  return JSON.stringify(path);
}

export function tablesOf(schema: Schema): NamedTable[] {
  return Object.entries(schema.namespaces).flatMap(([namespace, { tables }]) =>
    Object.entries(tables).map(([name, table]) => ({ id: objectId('table', namespace, name), table })),
  );
}

/** Targets before the tables that refer to them, as far as there are no circles. */
export function inReferenceOrder(schema: Schema): NamedTable[] {
  const ordered = new Map<string, NamedTable>();
  const visiting = new Set<string>();
  const visit = (named: NamedTable): void => {
    const key = JSON.stringify(named.id.path);
    if (ordered.has(key) || visiting.has(key)) return;
    visiting.add(key);
    for (const { references } of Object.values(named.table.foreignKeys)) {
      const id = objectId('table', references.namespace, references.table);
      const table = findObject(schema, id);
      if (table !== undefined) visit({ id, table });
    }
    ordered.set(key, named);
  };
  for (const named of tablesOf(schema)) visit(named);
  return [...ordered.values()];
}
