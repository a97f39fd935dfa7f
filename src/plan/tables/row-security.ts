import type { Table } from '../../schema/index.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

/**
 * Leads from one state of row level security to another: whether it is on, and whether it binds the owner too.
 *
 * @param table quoted name
 * @see https://www.postgresql.org/docs/current/ddl-rowsecurity.html
 */
export function rowSecurityStatements(
  table: string,
  before: Table['rowSecurity'],
  after: Table['rowSecurity'],
): Statement[] {
  const actions: string[] = [];
  if (before === undefined && after !== undefined) actions.push('enable');
  if (before !== undefined && after === undefined) actions.push('disable');
  if (before !== 'forced' && after === 'forced') actions.push('force');
  if (before === 'forced' && after !== 'forced') actions.push('no force');
  return actions.map((action) => statement(`alter table ${table} ${action} row level security;`));
}
