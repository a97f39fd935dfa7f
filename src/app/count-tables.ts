import type { Schema } from '../schema/index.ts';

export function countTables({ namespaces }: Schema): number {
  return Object.values(namespaces).reduce((sum, { tables }) => sum + Object.keys(tables).length, 0);
}
