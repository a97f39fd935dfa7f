import type { Policy } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { commentOn } from '../comment.ts';
import { nameOf, tableSql } from '../keys.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import type { PolicyOperation } from './policy-operation.ts';

/** @see https://www.postgresql.org/docs/current/sql-createpolicy.html */
export function policyStatements(step: PolicyOperation): Statement[] {
  const name = `${quoteIdentifier(nameOf(step.id))} on ${tableSql(step.id)}`;
  switch (step.type) {
    case 'createPolicy':
      return [statement(`create policy ${name}${createClauses(step.policy)};`)];
    case 'dropPolicy':
      return [statement(`drop policy ${name};`)];
    case 'alterPolicy':
      return [statement(`alter policy ${name}${alterClauses(step.policy, step.attributes)};`)];
    case 'renamePolicy': {
      const from = `${quoteIdentifier(step.from)} on ${tableSql(step.id)}`;
      return [statement(`alter policy ${from} rename to ${quoteIdentifier(nameOf(step.id))};`)];
    }
    case 'commentPolicy':
      return [commentOn(`policy ${name}`, step.comment)];
  }
}

function createClauses(policy: Policy): string {
  const kind = policy.restrictive ? ' as restrictive' : '';
  const command = policy.command === undefined ? '' : ` for ${policy.command}`;
  const present = ['roles', 'using', 'check'].filter((name) => policy[name as keyof Policy] !== undefined); // keys of a policy
  return `${kind}${command}${alterClauses(policy, present)}`;
}

function alterClauses({ roles, using, check }: Policy, attributes: readonly string[]): string {
  const parts: string[] = [];
  if (attributes.includes('roles')) parts.push(` to ${(roles ?? ['public']).map(roleSql).join(', ')}`);
  if (attributes.includes('using')) parts.push(` using (${using})`);
  if (attributes.includes('check')) parts.push(` with check (${check})`);
  return parts.join('');
}

const ROLE_WORDS = ['public', 'current_role', 'current_user', 'session_user'];

function roleSql(role: string): string {
  return ROLE_WORDS.includes(role) ? role : quoteIdentifier(role);
}
