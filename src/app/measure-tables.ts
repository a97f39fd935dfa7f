import { setTimeout as sleep } from 'node:timers/promises';

import type { Connection } from '../database/index.ts';
import type { TableSize } from '../hazards/index.ts';
import { readTableSizes } from '../introspect/index.ts';
import type { MeasuredTable } from '../introspect/index.ts';
import type { TableStats } from './table-stats.ts';

/**
 * Measures the tables of a database.
 *
 * @param watch milliseconds over which writes are counted; 0: they are not
 */
export async function measureTables(connection: Connection, watch: number): Promise<TableStats> {
  const first = await readTableSizes(connection);
  if (watch > 0) await sleep(watch);
  const second = watch > 0 ? await readTableSizes(connection) : first;
  const before = new Map(first.map((table) => [nameOf(table), table.writes]));
  const sizes = second.map((table): [string, TableSize] => {
    const written = table.writes - (before.get(nameOf(table)) ?? table.writes);
    return [nameOf(table), sizeOf(table, watch > 0 ? (written / watch) * 1_000 : undefined)];
  });
  return { server: Math.trunc(connection.serverVersion / 10_000), tables: Object.fromEntries(sizes) };
}

/** A table as hazards spell it. */
export function tableName(namespace: string, name: string): string {
  return namespace === 'public' ? name : `${namespace}.${name}`;
}

function nameOf({ namespace, name }: MeasuredTable): string {
  return tableName(namespace, name);
}

/** Two digits are enough to judge by, and change less often in the file. */
function sizeOf({ rows, bytes }: MeasuredTable, writes: number | undefined): TableSize {
  const writesPerSecond = writes === undefined ? {} : { writesPerSecond: rounded(writes) };
  return { rows: rounded(rows), bytes: rounded(bytes), ...writesPerSecond };
}

const DIGITS = 2;

function rounded(value: number): number {
  return Number(Math.max(0, value).toPrecision(DIGITS));
}
