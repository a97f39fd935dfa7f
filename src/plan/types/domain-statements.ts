import type { Domain, ObjectId } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { columnType } from '../columns/column-definition.ts';
import { commentOn } from '../comment.ts';
import type { DomainAction, DomainOperation } from './domain-operation.ts';
import { nameOf, namespaceOf } from '../keys.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { dropOldStatements, retireStatements, swapStatements } from '../swap/swap-statements.ts';

/** All the SQL in a domain that nobody parsed. */
export function domainExpressions({ default: value = '', checks = {} }: Domain): string {
  return [value, ...Object.values(checks)].join('; ');
}

/** @see https://www.postgresql.org/docs/current/sql-alterdomain.html */
export function domainStatements(step: DomainOperation): Statement[] {
  const name = domainSql(step.id);
  switch (step.type) {
    case 'createDomain':
      return [statement(createSql(step.id, step.domain))];
    case 'dropDomain':
      return [statement(`drop domain ${name};`)];
    case 'alterDomain':
      return [statement(`alter domain ${name} ${actionSql(step.action)};`)];
    case 'swapType':
      return swapStatements(step, createSql(step.id, step.after));
    case 'retireType':
      return retireStatements(step);
    case 'dropOldType':
      return dropOldStatements(step);
    case 'commentDomain':
      return [commentOn(`domain ${name}`, step.comment)];
  }
}

function domainSql(id: ObjectId<'domain'>): string {
  return quoteName(namespaceOf(id), nameOf(id));
}

function createSql(id: ObjectId<'domain'>, domain: Domain): string {
  const parts = [`create domain ${domainSql(id)} as ${columnType(domain)}`];
  if (domain.collation !== undefined) parts.push(`collate ${quoteIdentifier(domain.collation)}`);
  if (domain.default !== undefined) parts.push(`default ${domain.default}`);
  if (domain.notNull) parts.push('not null');
  const checks = Object.entries(domain.checks ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [check, expression] of checks) parts.push(checkSql(check, expression));
  return `${parts.join(' ')};`;
}

function checkSql(name: string, expression: string): string {
  return `constraint ${quoteIdentifier(name)} check (${expression})`;
}

function actionSql(action: DomainAction): string {
  switch (action.kind) {
    case 'setDefault':
      return `set default ${action.expression}`;
    case 'dropDefault':
      return 'drop default';
    case 'setNotNull':
      return 'set not null';
    case 'dropNotNull':
      return 'drop not null';
    case 'addCheck':
      return `add ${checkSql(action.name, action.expression)}`;
    case 'dropCheck':
      return `drop constraint ${quoteIdentifier(action.name)}`;
  }
}
