import type { Settings } from '../config/index.ts';

/** The tables that moult itself keeps in a database. */
export function ownTables({ journal: { namespace, table, seeds } }: Settings): {
  readonly namespace: string;
  readonly name: string;
}[] {
  return [table, seeds].map((name) => ({ namespace, name }));
}
