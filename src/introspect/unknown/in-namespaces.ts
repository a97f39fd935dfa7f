import { inNamespaces } from './unknown-query.ts';
import type { UnknownQuery } from './unknown-query.ts';

/** Objects in namespaces that need rarely be thought of. */
export const IN_NAMESPACES: readonly UnknownQuery[] = [
  inNamespaces({ kind: `'collation'`, catalog: 'pg_collation', name: 'x.collname', namespace: 'collnamespace' }),
  inNamespaces({ kind: `'conversion'`, catalog: 'pg_conversion', name: 'x.conname', namespace: 'connamespace' }),
  inNamespaces({
    kind: `'operator'`,
    catalog: 'pg_operator',
    name: 'x.oid::regoperator::text',
    namespace: 'oprnamespace',
  }),
  inNamespaces({ kind: `'operator class'`, catalog: 'pg_opclass', name: 'x.opcname', namespace: 'opcnamespace' }),
  inNamespaces({ kind: `'operator family'`, catalog: 'pg_opfamily', name: 'x.opfname', namespace: 'opfnamespace' }),
  inNamespaces({
    kind: `'text search configuration'`,
    catalog: 'pg_ts_config',
    name: 'x.cfgname',
    namespace: 'cfgnamespace',
  }),
  inNamespaces({
    kind: `'text search dictionary'`,
    catalog: 'pg_ts_dict',
    name: 'x.dictname',
    namespace: 'dictnamespace',
  }),
  inNamespaces({ kind: `'text search parser'`, catalog: 'pg_ts_parser', name: 'x.prsname', namespace: 'prsnamespace' }),
  inNamespaces({
    kind: `'text search template'`,
    catalog: 'pg_ts_template',
    name: 'x.tmplname',
    namespace: 'tmplnamespace',
  }),
];
