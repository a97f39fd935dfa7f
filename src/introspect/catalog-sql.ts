/** Namespaces that PostgreSQL made for itself begin with `pg_`, which no other may. */
export const OF_USERS = `left(n.nspname, 3) <> 'pg_' and n.nspname <> 'information_schema' and ${notOfExtension('pg_namespace', 'n.oid')}`;

/** What an extension brought comes and goes with it. */
export function notOfExtension(catalog: string, oid: string): string {
  return `not exists (select from pg_depend e where e.classid = '${catalog}'::regclass and e.objid = ${oid} and e.deptype = 'e')`;
}

/** What another object brought, as a range type brings functions and a cast. */
export function notOfObject(catalog: string, oid: string): string {
  return `not exists (select from pg_depend e where e.classid = '${catalog}'::regclass and e.objid = ${oid} and e.deptype = 'i')`;
}

/** All relations of users: `c`, in the namespace `n`. */
export const RELATIONS = `pg_class c join pg_namespace n on n.oid = c.relnamespace and ${OF_USERS} and ${notOfExtension('pg_class', 'c.oid')}`;

/** The tables that the model can hold: `c`, in the namespace `n`. */
export const TABLES = `${RELATIONS} and c.relkind in ('r', 'p') and not c.relispartition`;

/** The tables that hold rows of another. */
export const PARTITIONS = `${RELATIONS} and c.relkind in ('r', 'p') and c.relispartition`;

export const VIEWS = `${RELATIONS} and c.relkind in ('v', 'm')`;

/** The types of users: `t`, in the namespace `n`. */
export const TYPES = `pg_type t join pg_namespace n on n.oid = t.typnamespace and ${OF_USERS} and ${notOfExtension('pg_type', 't.oid')}`;

/** Joins the columns `a` of a relation `c`, without those that were dropped and those of the system. */
export const COLUMNS = 'join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped';

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

/** The name of a collation that is not the usual one of where it stands. */
export function collation(oid: string, usual: string): string {
  return `(select collname from pg_collation where oid = nullif(${oid}, ${usual}))`;
}

/** The namespace of such a collation, which the model has no place for; none for one that is found without it. */
export function collationNamespace(oid: string, usual: string): string {
  return `(select ln.nspname from pg_collation l join pg_namespace ln on ln.oid = l.collnamespace
    where l.oid = nullif(${oid}, ${usual}) and ln.nspname not in ('pg_catalog', 'public'))`;
}

/** The table space of a relation, if it has one of its own. */
export function tablespace(relation: string): string {
  return `(select spcname from pg_tablespace where oid = ${relation}.reltablespace)`;
}

/** The storage parameters of where the long values of the relation `c` lie. */
export const TOAST_OPTIONS = '(select to_json(tc.reloptions) from pg_class tc where tc.oid = c.reltoastrelid)';
