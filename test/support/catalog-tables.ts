import { collationName, COLUMNS, type KindQuery, OURS, own, TABLE, TABLES } from './catalog-parts.ts';

/** Tables and what belongs to them. */
export const TABLE_KINDS = {
  tables: {
    key: TABLE,
    facts: {
      kind: 'c.relkind',
      persistence: 'c.relpersistence',
      options: 'c.reloptions',
      toastOptions: '(select tc.reloptions from pg_class tc where tc.oid = c.reltoastrelid)',
      tablespace: '(select spcname from pg_tablespace where oid = c.reltablespace)',
      accessMethod: `(select amname from pg_am where oid = c.relam and amname <> 'heap')`,
      rowType: 'nullif(c.reloftype, 0)::regtype::text',
      partitionedBy: 'pg_get_partkeydef(c.oid)',
      partition: 'pg_get_expr(c.relpartbound, c.oid)',
      parents: `(select array_agg(inhparent::regclass::text order by inhseqno) from pg_inherits where inhrelid = c.oid)`,
      rowSecurity: 'nullif(c.relrowsecurity, false)',
      rowSecurityForced: 'nullif(c.relforcerowsecurity, false)',
      replicaIdentity: `nullif(c.relreplident, 'd')`,
      privileges: 'c.relacl::text[]',
      comment: `obj_description(c.oid, 'pg_class')`,
    },
    from: `${TABLES} where c.relkind in ('r', 'p', 'f')`,
  },
  columns: {
    key: `format('%I.%I.%I', n.nspname, c.relname, a.attname)`,
    relation: TABLE,
    facts: {
      type: 'format_type(a.atttypid, a.atttypmod)',
      dimensions: 'nullif(a.attndims, 0)',
      notNull: 'a.attnotnull',
      default: `case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end`,
      generated: `case when a.attgenerated <> '' then a.attgenerated::text || ': ' || pg_get_expr(d.adbin, d.adrelid) end`,
      identity: `nullif(a.attidentity, '')`,
      collation: `case when a.attcollation <> t.typcollation then ${collationName('a.attcollation')} end`,
      storage: 'nullif(a.attstorage, t.typstorage)',
      compression: `nullif(a.attcompression, '')`,
      statistics: 'nullif(a.attstattarget, -1)',
      options: 'a.attoptions',
      privileges: 'a.attacl::text[]',
      comment: 'col_description(c.oid, a.attnum)',
    },
    from: `${COLUMNS} join pg_type t on t.oid = a.atttypid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind in ('r', 'p', 'f', 'v', 'm', 'c')`,
  },
  columnOrder: {
    key: TABLE,
    facts: { columns: 'array_agg(a.attname order by a.attnum)' },
    from: `${COLUMNS} where c.relkind in ('r', 'p', 'f') group by n.nspname, c.relname`,
  },
  constraints: {
    key: `format('%I.%I.%I', n.nspname, coalesce(c.relname, t.typname), o.conname)`,
    relation: `format('%I.%I', n.nspname, coalesce(c.relname, t.typname))`,
    facts: {
      kind: 'o.contype',
      definition: 'pg_get_constraintdef(o.oid)',
      deferrable: 'nullif(o.condeferrable, false)',
      deferred: 'nullif(o.condeferred, false)',
      validated: 'o.convalidated',
      noInherit: `case when o.contype = 'c' then nullif(o.connoinherit, false) end`,
      inherited: `case when o.contype = 'c' then nullif(o.coninhcount, 0) end`,
      comment: `obj_description(o.oid, 'pg_constraint')`,
    },
    // Not-null constraints have rows of their own since PostgreSQL 18; every version has them in the facts of the column. What a partition
    // has from its table, and what a foreign key to a partitioned table has for each partition, is there whenever its parent is, and the
    // server names it.
    from: `pg_constraint o join pg_namespace n on n.oid = o.connamespace and ${OURS} and ${own('pg_constraint', 'o.oid')}
      left join pg_class c on c.oid = o.conrelid left join pg_type t on t.oid = o.contypid
      where o.contype <> 'n' and o.conparentid = 0
        and ${own('pg_class', 'coalesce(c.oid, 0)')} and ${own('pg_type', 'coalesce(t.oid, 0)')}`,
  },
  indexes: {
    // the server names the indexes that a partition has from its table
    key: `case when parent.oid is null then ${TABLE} else format('%s of %s', parent.oid::regclass, i.indrelid::regclass) end`,
    relation: `(select format('%I.%I', n.nspname, relname) from pg_class where oid = i.indrelid)`,
    facts: {
      definition: 'case when parent.oid is null then pg_get_indexdef(c.oid) end',
      options: 'c.reloptions',
      tablespace: '(select spcname from pg_tablespace where oid = c.reltablespace)',
      valid: 'i.indisvalid',
      clustered: 'nullif(i.indisclustered, false)',
      replicaIdentity: 'nullif(i.indisreplident, false)',
      comment: `obj_description(c.oid, 'pg_class')`,
    },
    from: `${TABLES} join pg_index i on i.indexrelid = c.oid
      left join pg_inherits h on h.inhrelid = c.oid left join pg_class parent on parent.oid = h.inhparent`,
  },
  triggers: {
    key: `format('%I.%I.%I', n.nspname, c.relname, g.tgname)`,
    relation: TABLE,
    facts: {
      definition: 'pg_get_triggerdef(g.oid)',
      enabled: 'g.tgenabled',
      comment: `obj_description(g.oid, 'pg_trigger')`,
    },
    from: `${TABLES} join pg_trigger g on g.tgrelid = c.oid where not g.tgisinternal`,
  },
  policies: {
    key: `format('%I.%I.%I', n.nspname, c.relname, y.polname)`,
    relation: TABLE,
    facts: {
      command: 'y.polcmd',
      permissive: 'y.polpermissive',
      roles: `array(select case when r = 0 then 'public' else r::regrole::text end from unnest(y.polroles) r order by 1)`,
      using: 'pg_get_expr(y.polqual, c.oid)',
      check: 'pg_get_expr(y.polwithcheck, c.oid)',
      comment: `obj_description(y.oid, 'pg_policy')`,
    },
    from: `${TABLES} join pg_policy y on y.polrelid = c.oid`,
  },
  rules: {
    key: `format('%I.%I.%I', n.nspname, c.relname, w.rulename)`,
    relation: TABLE,
    facts: { definition: 'pg_get_ruledef(w.oid)', comment: `obj_description(w.oid, 'pg_rewrite')` },
    from: `${TABLES} join pg_rewrite w on w.ev_class = c.oid where w.rulename <> '_RETURN'`,
  },
  statistics: {
    key: `format('%I.%I', n.nspname, x.stxname)`,
    relation: 'x.stxrelid::regclass::text',
    facts: {
      definition: 'pg_get_statisticsobjdef(x.oid)',
      comment: `obj_description(x.oid, 'pg_statistic_ext')`,
    },
    from: `pg_statistic_ext x join pg_namespace n on n.oid = x.stxnamespace and ${OURS}`,
  },
} as const satisfies Record<string, KindQuery>;
