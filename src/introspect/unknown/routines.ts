import { inNamespaces } from './unknown-query.ts';
import type { UnknownQuery } from './unknown-query.ts';

export const ROUTINES: readonly UnknownQuery[] = [
  inNamespaces({
    kind: `case x.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end`,
    catalog: 'pg_proc',
    name: `format('%s(%s)', x.proname, pg_get_function_identity_arguments(x.oid))`,
    namespace: 'pronamespace',
    // those of a range type come with it
    where: `not exists (select from pg_depend i where i.classid = 'pg_proc'::regclass and i.objid = x.oid and i.deptype = 'i')`,
  }),
];
