import type { Settings } from '../config/index.ts';

/** The tables in which moult keeps its own records: nobody's schema. */
export function ownTables({ journal }: Settings): readonly { readonly namespace: string; readonly name: string }[] {
  return [{ namespace: journal.namespace, name: journal.table }];
}
