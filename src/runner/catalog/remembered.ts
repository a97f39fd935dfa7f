import type { SqlText } from '../../database/index.ts';
import type { Journal } from '../journal.ts';
import type { Fingerprint } from './fingerprint.ts';

/**
 * The fingerprint is kept in the row of what was recorded last. A run that ends before it could read the catalog leaves a
 * newer row without one, so that its own work is never taken for that of a stranger.
 */
export function rememberSql({ relation }: Journal, fingerprint: Fingerprint | null): SqlText {
  const last = `"position" = (select max("position") from ${relation})`;
  return {
    sql: `update ${relation} set "catalog" = case when ${last} then $1 end where "catalog" is not null or ${last};`,
    params: [fingerprint === null ? null : JSON.stringify(fingerprint)],
  };
}

/** Gives one row with `catalog`; none when nothing is recorded. */
export function rememberedSql({ relation }: Journal): string {
  return `select "catalog" from ${relation} order by "position" desc limit 1;`;
}

/** Reads what `rememberedSql` gives; `undefined` when there is nothing to compare with. */
export function readRemembered(rows: readonly object[]): Fingerprint | undefined {
  const [row] = rows as readonly { readonly catalog: string | null }[]; // the query's own column
  if (typeof row?.catalog !== 'string') return undefined;
  try {
    return JSON.parse(row.catalog) as Fingerprint; // written by `rememberSql`
  } catch {
    return undefined;
  }
}
