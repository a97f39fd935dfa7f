import { namedSet } from '../schema/index.ts';
import type { Named } from '../schema/index.ts';
import { quoteLiteral } from '../sql/index.ts';

/** Settings that are lists of names: PostgreSQL keeps those with their quotes. `GUC_LIST_QUOTE` in its source. */
const LISTS_OF_NAMES: readonly string[] = [
  'local_preload_libraries',
  'search_path',
  'session_preload_libraries',
  'shared_preload_libraries',
  'temp_tablespaces',
  'unix_socket_directories',
];

/**
 * Reads `pg_proc.proconfig`.
 *
 * @param settings `work_mem=64MB`
 * @returns values as SQL: `'64MB'`
 */
export function settingsOf(settings: readonly string[]): Named<string> {
  const entries = settings.map((setting) => {
    const sign = setting.indexOf('=');
    const [name, value] = [setting.slice(0, sign), setting.slice(sign + 1)];
    return [name, LISTS_OF_NAMES.includes(name) ? namesSql(value) : quoteLiteral(value)] as const;
  });
  return namedSet(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A name without characters, which means none at all, may stand in a text alone. */
function namesSql(value: string): string {
  const names = value.split(', ');
  return names.map((name) => (name === '""' || name === '' ? "''" : name)).join(', ');
}
