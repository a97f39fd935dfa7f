import type { Connection } from '../database/index.ts';

/** How big a table is, and how many rows were ever written to it. */
export interface MeasuredTable {
  readonly namespace: string;
  readonly name: string;
  /** Rows as the planner estimates them. */
  readonly rows: number;
  /** With indexes and what is stored out of line. */
  readonly bytes: number;
  /** Rows inserted, updated and deleted since the server began to count. */
  readonly writes: number;
}

/**
 * A partitioned table is as big as its partitions together. Where a table was never analyzed, the counters of the
 * statistics stand in for the planner's estimate.
 */
const SIZES = `
  select n.nspname as namespace, c.relname as name,
    sum(case when p.reltuples >= 0 then p.reltuples else coalesce(s.n_live_tup, 0) end)::float8 as rows,
    sum(pg_catalog.pg_total_relation_size(p.oid))::float8 as bytes,
    sum(coalesce(s.n_tup_ins + s.n_tup_upd + s.n_tup_del, 0))::float8 as writes
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  cross join lateral (
    select c.oid where c.relkind <> 'p'
    union all select relid from pg_catalog.pg_partition_tree(c.oid) where isleaf and c.relkind = 'p'
  ) leaf (oid)
  join pg_catalog.pg_class p on p.oid = leaf.oid
  left join pg_catalog.pg_stat_all_tables s on s.relid = p.oid
  where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
    and n.nspname not like 'pg\\_toast%' and n.nspname not like 'pg\\_temp%'
  group by 1, 2
  order by 1, 2`;

/**
 * Reads the sizes of all tables and materialised views; none of them is read itself.
 *
 * @see https://www.postgresql.org/docs/current/catalog-pg-class.html
 * @see https://www.postgresql.org/docs/current/monitoring-stats.html
 */
export async function readTableSizes(connection: Connection): Promise<readonly MeasuredTable[]> {
  return await connection.query<MeasuredTable & Record<string, unknown>>(SIZES);
}
