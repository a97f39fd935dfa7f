import { lookup } from '../../src/schema/index.ts';
import type { Column, Named as NamedSet } from '../../src/schema/index.ts';
import { TYPES } from './types.ts';

/** Those of the columns that are there and have an order. */
export function orderedColumns(names: readonly string[], columns: NamedSet<Column>): string[] {
  return names.filter((name) => {
    const column = lookup(columns, name);
    return column !== undefined && (column.typeNamespace !== undefined || TYPES[column.type]?.ordered === true);
  });
}

/** As above; one that is there, when none of them is. */
export function keyColumns(names: readonly string[], columns: NamedSet<Column>): string[] {
  const found = orderedColumns(names, columns);
  return found.length > 0 ? found : orderedColumns(Object.keys(columns), columns).slice(0, 1);
}
