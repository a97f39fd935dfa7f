import { notOfExtension, notOfObject } from '../catalog-sql.ts';
import type { UnknownQuery } from './unknown-query.ts';

/** Objects of a database that lie in no namespace; those that it began with have smaller numbers. */
function ofUsers(kind: string, catalog: string, name: string): UnknownQuery {
  return {
    kind: `'${kind}'`,
    path: [name],
    from: `${catalog} x where x.oid >= 16384 and ${notOfExtension(catalog, 'x.oid')} and ${notOfObject(catalog, 'x.oid')}`,
  };
}

export const BESIDE_NAMESPACES: readonly UnknownQuery[] = [
  ofUsers('event trigger', 'pg_event_trigger', 'x.evtname'),
  ofUsers('publication', 'pg_publication', 'x.pubname'),
  ofUsers('language', 'pg_language', 'x.lanname'),
  ofUsers('access method', 'pg_am', 'x.amname'),
  ofUsers('foreign data wrapper', 'pg_foreign_data_wrapper', 'x.fdwname'),
  ofUsers('server', 'pg_foreign_server', 'x.srvname'),
  ofUsers('cast', 'pg_cast', `format('%s as %s', format_type(x.castsource, null), format_type(x.casttarget, null))`),
  ofUsers(
    'transform',
    'pg_transform',
    `format('%s for %s', format_type(x.trftype, null), (select lanname from pg_language where oid = x.trflang))`,
  ),
  {
    kind: `'subscription'`,
    path: ['x.subname'],
    from: 'pg_subscription x where x.subdbid = (select oid from pg_database where datname = current_database())',
  },
  {
    kind: `'default privileges'`,
    path: [
      `concat_ws(' ', 'of', pg_get_userbyid(x.defaclrole), 'in ' || (select nspname from pg_namespace where oid = x.defaclnamespace), 'on', x.defaclobjtype)`,
    ],
    from: 'pg_default_acl x',
  },
  {
    kind: `'security label'`,
    path: [`format('%s on %s', x.provider, (pg_identify_object(x.classoid, x.objoid, x.objsubid)).identity)`],
    from: 'pg_seclabel x',
  },
];
