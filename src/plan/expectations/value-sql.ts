import { quoteIdentifier } from '../../sql/index.ts';

/** What assigning it would make of a value. */
export function typed(value: string, type: string): string {
  if (value.endsWith(`::${type}`)) return value;
  return `${value.startsWith('"') && value.endsWith('"') ? value : `(${value})`}::${type}`;
}

/** What follows `select`. */
export function listed(values: ReadonlyMap<string, string>): string {
  return [...values].map(([column, value]) => `${value} as ${quoteIdentifier(column)}`).join(', ');
}
