import { lookup } from '../../schema/index.ts';
import type { Table } from '../../schema/index.ts';
import type { Row } from './read-rows.ts';

export interface Referring {
  readonly table: Table;
  /** The rows that may be referred to, by the path of their table. */
  readonly seeded: ReadonlyMap<string, readonly Row[]>;
  readonly attempt: number;
  readonly values: ReadonlyMap<string, string | null>;
}

/** The values with those of foreign keys taken from rows that are there. `undefined`: a row is needed, and there is none. */
export function referenceValues({
  table,
  seeded,
  attempt,
  values,
}: Referring): ReadonlyMap<string, string | null> | undefined {
  const complete = new Map(values);
  for (const { columns, references } of Object.values(table.foreignKeys)) {
    const targets = seeded.get(JSON.stringify([references.namespace, references.table])) ?? [];
    const target = targets[attempt % targets.length];
    const isOptional = columns.some((column) => lookup(table.columns, column)?.nullable);
    if (target === undefined && !isOptional) return undefined;
    for (const [index, column] of columns.entries()) {
      const isNullable = lookup(table.columns, column)?.nullable === true;
      if (target !== undefined) complete.set(column, target[references.columns[index] ?? ''] ?? null);
      else if (isNullable) complete.set(column, null);
    }
  }
  return complete;
}
