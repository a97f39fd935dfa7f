import type { Trigger } from '../../schema/index.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/index.ts';
import { deferrableClause } from './constraint.ts';

/**
 * @param name quoted
 * @param relation quoted name of the table or view
 * @see https://www.postgresql.org/docs/current/sql-createtrigger.html
 */
export function createTriggerSql(name: string, relation: string, trigger: Trigger): string {
  const { timing, forEach = 'statement', when, constraint, deferrable } = trigger;
  const { namespace, name: routine } = trigger.function;
  const values = (trigger.arguments ?? []).map(quoteLiteral).join(', ');
  const parts = [
    `create ${constraint ? 'constraint ' : ''}trigger ${name} ${timing} ${events(trigger)} on ${relation}${deferrableClause(deferrable)}`,
    ...transitions(trigger),
    `for each ${forEach}`,
    ...(when === undefined ? [] : [`when (${when})`]),
    `execute function ${quoteName(namespace, routine)}(${values})`,
  ];
  return parts.join(' ');
}

function events({ events: list, updateOf }: Trigger): string {
  const columns = updateOf === undefined ? '' : ` of ${updateOf.map(quoteIdentifier).join(', ')}`;
  return list.map((event) => (event === 'update' ? `update${columns}` : event)).join(' or ');
}

function transitions({ oldTable, newTable }: Trigger): string[] {
  if (oldTable === undefined && newTable === undefined) return [];
  const tables = [
    ...(oldTable === undefined ? [] : [`old table as ${quoteIdentifier(oldTable)}`]),
    ...(newTable === undefined ? [] : [`new table as ${quoteIdentifier(newTable)}`]),
  ];
  return [`referencing ${tables.join(' ')}`];
}
