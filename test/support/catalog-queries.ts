import { collationName, type KindQuery, OURS, own, TABLE, TABLES, TYPES } from './catalog-parts.ts';
import { TABLE_KINDS } from './catalog-tables.ts';

/**
 * One query per kind of object. Each gives `key` (the object's full name), `relation` (the table it belongs to, for the
 * ignore list) and `facts` (JSON). They read by oid, and are run with the search path on `pg_catalog`, so that every
 * user's object is spelled with its namespace. PostgreSQL 14 to 18.
 */
export const KINDS = {
  ...TABLE_KINDS,
  extensions: {
    key: `format('%I', extname)`,
    facts: { namespace: 'n.nspname', version: 'extversion' },
    // every database has it
    from: `pg_extension join pg_namespace n on n.oid = extnamespace where extname <> 'plpgsql'`,
  },
  namespaces: {
    key: `format('%I', nspname)`,
    facts: { comment: `obj_description(n.oid, 'pg_namespace')`, privileges: 'nspacl::text[]' },
    from: `pg_namespace n where ${OURS} and ${own('pg_namespace', 'n.oid')}`,
  },
  enums: {
    key: `format('%I.%I', n.nspname, t.typname)`,
    facts: {
      labels: `(select array_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = t.oid)`,
      privileges: 't.typacl::text[]',
      comment: `obj_description(t.oid, 'pg_type')`,
    },
    from: `${TYPES} where t.typtype = 'e'`,
  },
  domains: {
    key: `format('%I.%I', n.nspname, t.typname)`,
    facts: {
      type: 'format_type(t.typbasetype, t.typtypmod)',
      dimensions: 'nullif(t.typndims, 0)',
      notNull: 't.typnotnull',
      default: 'pg_get_expr(t.typdefaultbin, 0)',
      collation: `case when t.typcollation <> (select typcollation from pg_type b where b.oid = t.typbasetype) then ${collationName('t.typcollation')} end`,
      privileges: 't.typacl::text[]',
      comment: `obj_description(t.oid, 'pg_type')`,
    },
    from: `${TYPES} where t.typtype = 'd'`,
  },
  otherTypes: {
    key: `format('%I.%I', n.nspname, t.typname)`,
    facts: {
      kind: 't.typtype',
      attributes: `(select array_agg(format('%I %s', attname, format_type(atttypid, atttypmod)) order by attnum)
        from pg_attribute where attrelid = t.typrelid and attnum > 0 and not attisdropped)`,
      range: `(select jsonb_build_object('subtype', format_type(rngsubtype, null), 'collation', ${collationName('rngcollation')},
        'operatorClass', (select format('%I.%I', ocn.nspname, oc.opcname) from pg_opclass oc join pg_namespace ocn on ocn.oid = oc.opcnamespace where oc.oid = rngsubopc),
        'canonical', rngcanonical::text, 'difference', rngsubdiff::text, 'multirange', format_type(rngmultitypid, null))
        from pg_range where rngtypid = t.oid)`,
      privileges: 't.typacl::text[]',
      comment: `obj_description(t.oid, 'pg_type')`,
    },
    // a multirange is in the facts of its range
    from: `${TYPES} where t.typtype in ('r', 'p') or t.typtype = 'b' and t.typelem = 0
      or t.typtype = 'c' and exists (select from pg_class where oid = t.typrelid and relkind = 'c')`,
  },
  sequences: {
    key: TABLE,
    relation: `coalesce((select d.refobjid::regclass::text from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
      and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')), ${TABLE})`,
    facts: {
      type: 'format_type(s.seqtypid, null)',
      start: 's.seqstart::text',
      increment: 's.seqincrement::text',
      minimum: 's.seqmin::text',
      maximum: 's.seqmax::text',
      cache: 's.seqcache::text',
      cycles: 'nullif(s.seqcycle, false)',
      ownedBy: `(select format('%s.%I', d.refobjid::regclass, oa.attname) from pg_depend d
        join pg_attribute oa on oa.attrelid = d.refobjid and oa.attnum = d.refobjsubid
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i'))`,
      persistence: 'c.relpersistence',
      privileges: 'c.relacl::text[]',
      comment: `obj_description(c.oid, 'pg_class')`,
    },
    from: `${TABLES} join pg_sequence s on s.seqrelid = c.oid`,
  },
  views: {
    key: TABLE,
    facts: {
      kind: 'c.relkind',
      definition: 'pg_get_viewdef(c.oid)',
      options: 'c.reloptions',
      populated: 'c.relispopulated',
      accessMethod: `(select amname from pg_am where oid = c.relam and amname <> 'heap')`,
      tablespace: '(select spcname from pg_tablespace where oid = c.reltablespace)',
      toastOptions: '(select tc.reloptions from pg_class tc where tc.oid = c.reltoastrelid)',
      privileges: 'c.relacl::text[]',
      comment: `obj_description(c.oid, 'pg_class')`,
    },
    from: `${TABLES} where c.relkind in ('v', 'm')`,
  },
  functions: {
    key: `format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))`,
    facts: {
      kind: 'p.prokind',
      definition: `case when p.prokind <> 'a' then pg_get_functiondef(p.oid) end`,
      privileges: 'p.proacl::text[]',
      comment: `obj_description(p.oid, 'pg_proc')`,
    },
    from: `pg_proc p join pg_namespace n on n.oid = p.pronamespace and ${OURS} and ${own('pg_proc', 'p.oid')}`,
  },
  collations: {
    key: `format('%I.%I', n.nspname, co.collname)`,
    facts: { provider: 'co.collprovider', comment: `obj_description(co.oid, 'pg_collation')` },
    from: `pg_collation co join pg_namespace n on n.oid = co.collnamespace and ${OURS}`,
  },
} as const satisfies Record<string, KindQuery>;

export type CatalogKind = keyof typeof KINDS;

/** The SQL that lists a kind's objects: `key`, `relation` and `facts`, all text. */
export function kindSql(kind: CatalogKind): string {
  const query: KindQuery = KINDS[kind];
  const facts = Object.entries(query.facts).map(([name, expression]) => `'${name}', ${expression}`);
  const select = `${query.key} as key, ${query.relation ?? query.key} as relation`;
  return `select ${select}, jsonb_strip_nulls(jsonb_build_object(${facts.join(', ')}))::text as facts
    from ${query.from}`;
}
