import { comment, TABLES } from '../catalog-sql.ts';
import { kindReader } from '../kind-reader.ts';
import { present } from '../present.ts';

interface PolicyFacts {
  readonly command?: 'select' | 'insert' | 'update' | 'delete';
  readonly restrictive?: true;
  readonly roles?: readonly string[];
  readonly using?: string;
  readonly check?: string;
  readonly comment?: string;
}

/** @see https://www.postgresql.org/docs/current/catalog-pg-policy.html */
export const policyReader = kindReader<'policy', PolicyFacts>({
  path: ['n.nspname', 'c.relname', 'y.polname'],
  facts: () => ({
    command: `case y.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' end`,
    restrictive: 'nullif(not y.polpermissive, false)',
    // everyone is 0, which is no role
    roles: '(select json_agg(rolname) from pg_roles where oid = any (y.polroles))',
    using: 'pg_get_expr(y.polqual, y.polrelid)',
    check: 'pg_get_expr(y.polwithcheck, y.polrelid)',
    comment: comment('y.oid', 'pg_policy'),
  }),
  from: `${TABLES} join pg_policy y on y.polrelid = c.oid`,
  value: ({ command, restrictive, roles, using, check, comment }) =>
    present({ command, restrictive, roles: roles?.toSorted(), using, check, comment }),
  leftovers: () => [],
});
