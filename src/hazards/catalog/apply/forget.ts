import type { Catalog } from '../catalog.ts';

/** The values of a column change, so constraints on it that rows met may be broken now. */
export function forget(catalog: Catalog, table: string, column: string): void {
  const left = catalog.kept.filter(
    (one) => one.table !== table || one.kind === 'foreignKey' || one.kind === 'check' || !one.columns.includes(column),
  );
  catalog.kept.splice(0, catalog.kept.length, ...left);
}
