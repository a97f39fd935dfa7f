import { notOfExtension } from '../catalog-sql.ts';
import type { UnknownQuery } from './unknown-query.ts';

/** Objects of a database that lie in no namespace. Every database has plpgsql. */
export const BESIDE_NAMESPACES: readonly UnknownQuery[] = [
  { kind: `'extension'`, path: ['x.extname'], from: `pg_extension x where x.extname <> 'plpgsql'` },
  {
    kind: `'event trigger'`,
    path: ['x.evtname'],
    from: `pg_event_trigger x where ${notOfExtension('pg_event_trigger', 'x.oid')}`,
  },
  { kind: `'publication'`, path: ['x.pubname'], from: 'pg_publication x' },
];
