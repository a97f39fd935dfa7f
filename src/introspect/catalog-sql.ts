/** Namespaces that PostgreSQL made for itself begin with `pg_`, which no other may. */
export const OF_USERS = `left(n.nspname, 3) <> 'pg_' and n.nspname <> 'information_schema' and ${notOfExtension('pg_namespace', 'n.oid')}`;

/** What an extension brought comes and goes with it. */
export function notOfExtension(catalog: string, oid: string): string {
  return `not exists (select from pg_depend e where e.classid = '${catalog}'::regclass and e.objid = ${oid} and e.deptype = 'e')`;
}

/** All relations of users: `c`, in the namespace `n`. */
export const RELATIONS = `pg_class c join pg_namespace n on n.oid = c.relnamespace and ${OF_USERS} and ${notOfExtension('pg_class', 'c.oid')}`;

/** The tables that the model can hold: `c`, in the namespace `n`. */
export const TABLES = `${RELATIONS} and c.relkind = 'r' and not c.relispartition`;

/** The constraints of one type on those tables: `o`. */
export function constraintsOf(type: string): string {
  return `${TABLES} join pg_constraint o on o.conrelid = c.oid and o.contype = '${type}'`;
}

/** A part of a query that only newer servers know. */
export function since(version: number, serverVersion: number, sql: string): string {
  return serverVersion >= version ? sql : 'null';
}

/** Names of columns as JSON, in the order of an array of their numbers. */
export function columnNames(relation: string, numbers: string): string {
  return `(select json_agg(ca.attname order by ck.position) from unnest(${numbers}) with ordinality ck(number, position)
    join pg_attribute ca on ca.attrelid = ${relation} and ca.attnum = ck.number)`;
}

/** Privileges, unless they are those that every such object begins with. */
export function privileges(list: string, initial: string): string {
  return `nullif(${list}::text, ${initial}::text)`;
}

export function comment(oid: string, catalog: string): string {
  return `obj_description(${oid}, '${catalog}')`;
}
