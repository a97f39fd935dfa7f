import type { Catalog } from './catalog.ts';

/** All that is there counts as old from now on: others may use it. */
export function settle(catalog: Catalog): void {
  for (const [name, table] of catalog.relations) {
    catalog.relations.set(name, { ...table, fresh: false });
    for (const [column, value] of table.columns) table.columns.set(column, { ...value, filled: true });
  }
  for (const [name, type] of catalog.types) catalog.types.set(name, { ...type, fresh: false });
}
