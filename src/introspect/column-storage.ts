import type { Column } from '../schema/index.ts';
import { present } from './present.ts';

/** How the values of a column are kept, where it is not what its type wants. */
export interface StorageFacts {
  readonly storage?: keyof typeof STORAGES;
  readonly compression?: keyof typeof COMPRESSIONS;
  readonly statistics?: number;
}

const STORAGES = { p: 'plain', e: 'external', x: 'extended', m: 'main' } as const;
const COMPRESSIONS = { p: 'pglz', l: 'lz4' } as const;

/** SQL of those facts of the column `a` with the type `t`. */
export const STORAGE_FACTS: Readonly<Record<keyof StorageFacts, string>> = {
  storage: 'nullif(a.attstorage, t.typstorage)::text',
  compression: `nullif(a.attcompression, '')::text`,
  statistics: 'nullif(a.attstattarget, -1)',
};

export function storageOf({
  storage,
  compression,
  statistics,
}: StorageFacts): Pick<Column, 'storage' | 'compression' | 'statistics'> {
  return present({
    storage: storage && STORAGES[storage],
    compression: compression && COMPRESSIONS[compression],
    statistics,
  });
}
