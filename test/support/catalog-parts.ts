/** The namespaces of users. */
export const OURS = `nspname !~ '^pg_' and nspname <> 'information_schema'`;

/** No objects that belong to an extension: the extension itself is listed. */
export const own = (catalog: string, oid: string): string =>
  `not exists (select from pg_depend e where e.classid = '${catalog}'::regclass and e.objid = ${oid} and e.deptype = 'e')`;

export interface KindQuery {
  readonly key: string;
  readonly relation?: string;
  /** SQL expressions by the name of the fact; nulls are left out. */
  readonly facts: Readonly<Record<string, string>>;
  readonly from: string;
}

/** A relation by its full name. */
export const TABLE = `format('%I.%I', n.nspname, c.relname)`;
export const TABLES = `pg_class c join pg_namespace n on n.oid = c.relnamespace and ${OURS} and ${own('pg_class', 'c.oid')}`;
export const TYPES = `pg_type t join pg_namespace n on n.oid = t.typnamespace and ${OURS} and ${own('pg_type', 't.oid')}`;
export const COLUMNS = `${TABLES} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`;
export const collationName = (oid: string): string =>
  `(select format('%I.%I', cn.nspname, co.collname) from pg_collation co join pg_namespace cn on cn.oid = co.collnamespace where co.oid = ${oid})`;
