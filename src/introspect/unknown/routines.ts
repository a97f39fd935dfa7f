import { notOfExtension, notOfObject, OF_USERS } from '../catalog-sql.ts';
import { IS_ROUTINE } from '../kinds/routine.ts';
import type { UnknownQuery } from './unknown-query.ts';

/** Aggregates, and what is written in C; what comes with a type comes and goes with it. */
export const ROUTINES: readonly UnknownQuery[] = [
  {
    kind: `case p.prokind when 'a' then 'aggregate' when 'p' then 'procedure' else 'function' end`,
    path: ['n.nspname', `format('%s(%s)', p.proname, pg_get_function_identity_arguments(p.oid))`],
    from: `pg_proc p join pg_namespace n on n.oid = p.pronamespace and ${OF_USERS} and ${notOfExtension('pg_proc', 'p.oid')}
      where not (${IS_ROUTINE}) and ${notOfObject('pg_proc', 'p.oid')}`,
  },
];
