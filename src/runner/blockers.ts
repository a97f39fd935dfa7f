import type { Connection } from '../database/index.ts';

/** A session that holds what a statement waits for. */
export interface Blocker {
  /** Its process on the server; 0: a prepared transaction, which belongs to no process. */
  readonly pid: number;
  readonly application: string;
  readonly user: string;
  /** `active`, `idle in transaction` ... */
  readonly state: string;
  /** When its transaction began: ISO 8601 in UTC; `null` where the server does not say. */
  readonly since: string | null;
  /** What it runs, or ran last: on one line, shortened, without the values in it. */
  readonly query: string;
  /** All of it in words. */
  readonly description: string;
}

/** What a second session sees of the one that runs the migrations. */
export interface Sight {
  /** `active` while it works or waits; `undefined`: it is gone, or there is no telling which one it is. */
  readonly state: string | undefined;
  readonly blockers: readonly Blocker[];
}

const LONGEST_QUERY = 80;

/**
 * Looks at a session from another one.
 *
 * @param who the number of its process, or the name of its application
 * @see https://www.postgresql.org/docs/current/functions-info.html pg_blocking_pids
 */
export async function lookAt(observer: Connection, who: number | string): Promise<Sight> {
  const rows = await observer.query<Row>(
    `select own.state as "ownState", blocking.pid, coalesce(a.application_name, '') as "application",
  coalesce(a.usename, '') as "user", coalesce(a.state, '') as "state", coalesce(a.query, '') as "query",
  to_char(a.xact_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "since"
from (select pid, state from pg_stat_activity
  where case when $1 <> 0 then pid = $1 else application_name = $2 and state <> 'idle' end limit 1) as own
left join lateral (select distinct unnest(pg_blocking_pids(own.pid)) as pid) as blocking on true
left join pg_stat_activity a on a.pid = blocking.pid
order by a.xact_start;`,
    typeof who === 'number' ? [who, ''] : [0, who],
  );
  const blockers = rows.flatMap(({ pid, ownState: _, ...row }) => (pid === null ? [] : [{ pid, ...row }]));
  if (blockers.length === 0) return { state: rows[0]?.ownState, blockers: [] };
  const { withoutLiterals } = await import('../hazards/index.ts');
  return {
    state: rows[0]?.ownState,
    blockers: await Promise.all(
      blockers.map(async (one) => {
        const blocker = { ...one, query: await withoutLiterals(one.query, LONGEST_QUERY) };
        return { ...blocker, description: describe(blocker) };
      }),
    ),
  };
}

interface Row extends Omit<Blocker, 'pid' | 'description'> {
  readonly ownState: string;
  readonly pid: number | null;
}

/** `process 4711 (psql, user app, idle in transaction since 2026-11-20T09:30:00Z): select …` */
function describe({ pid, application, user, state, since, query }: Omit<Blocker, 'description'>): string {
  if (pid === 0) return 'a prepared transaction (see pg_prepared_xacts)';
  const standing = [state, since === null ? '' : `since ${since}`].filter((part) => part !== '').join(' ');
  const who = [application, user === '' ? '' : `user ${user}`, standing].filter((part) => part !== '').join(', ');
  return `process ${pid} (${who})${query === '' ? '' : `: ${query}`}`;
}
