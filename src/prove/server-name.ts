import type { Driver } from '../database/index.ts';

/** `PostgreSQL 18.4` for 180004. */
export function serverName(version: number, kind: Driver['kind']): string {
  const name = `PostgreSQL ${Math.floor(version / 10_000)}.${version % 10_000}`;
  return kind === 'embedded' ? `${name} (PGlite)` : name;
}
