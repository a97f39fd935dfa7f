import { type CatalogKind, KINDS, kindSql } from './catalog-queries.ts';

/** Runs SQL on one session and gives its rows. */
export type Query = (sql: string) => Promise<readonly object[]>;

export type Facts = Readonly<Record<string, unknown>>;

/**
 * What a database contains, as a plain value: of each kind, the facts by full name. `columnOrder` is a kind of its own, so that
 * databases can be compared with or without it. Absent facts are PostgreSQL's defaults.
 */
export type Catalog = Readonly<Record<CatalogKind, Readonly<Record<string, Facts>>>>;

export interface CatalogOptions {
  /** Tables to leave out with everything that belongs to them: `name` (in `public`) or `namespace.name`. */
  readonly ignore?: readonly string[];
}

/**
 * Reads the system catalogs (never `information_schema`) of PostgreSQL 14 to 18. The session's search path is changed
 * while reading, and given back.
 */
export async function readCatalog(query: Query, options: CatalogOptions = {}): Promise<Catalog> {
  const ignored = new Set((options.ignore ?? []).map((name) => (name.includes('.') ? name : `public.${name}`)));
  const [before] = (await query(`select current_setting('search_path') as path`)) as readonly { path: string }[];
  await query(`select set_config('search_path', 'pg_catalog', false)`);
  try {
    return await readKinds(query, ignored);
  } finally {
    await query(`select set_config('search_path', '${(before?.path ?? '').replaceAll("'", "''")}', false)`);
  }
}

interface Row {
  readonly key: string;
  readonly relation: string | null;
  readonly facts: string;
}

async function readKinds(query: Query, ignored: ReadonlySet<string>): Promise<Catalog> {
  const catalog: [string, Record<string, Facts>][] = [];
  for (const kind of Object.keys(KINDS) as CatalogKind[]) {
    const rows = (await query(kindSql(kind))) as readonly Row[]; // the shape is written in kindSql
    const kept = rows.filter((row) => row.relation === null || !ignored.has(row.relation));
    kept.sort((a, b) => (a.key < b.key ? -1 : 1));
    catalog.push([kind, Object.fromEntries(kept.map((row) => [row.key, JSON.parse(row.facts) as Facts]))]);
  }
  return Object.fromEntries(catalog) as Catalog; // one entry per kind
}

/** The catalog without the order of columns, which a migration of an existing table cannot choose. */
export function withoutColumnOrder(catalog: Catalog): Omit<Catalog, 'columnOrder'> {
  const { columnOrder: _, ...rest } = catalog;
  return rest;
}
