import { quoteIdentifier } from './identifier.ts';
import { quoteLiteral } from './literal.ts';

const PLAIN_CHARACTERS = new Set('abcdefghijklmnopqrstuvwxyz_');

/**
 * What stands between the parentheses of `with (...)`, sorted by name: `fillfactor = 70, toast.autovacuum_enabled = 'false'`.
 *
 * @see https://www.postgresql.org/docs/current/sql-createtable.html "Storage Parameters"
 */
export function parameterList(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${parameterName(name)} = ${isNumber(value) ? value : quoteLiteral(value)}`)
    .join(', ');
}

/** The name of a parameter, perhaps with the prefix of one: no name of PostgreSQL's own needs quotes. */
export function parameterName(name: string): string {
  return name
    .split('.')
    .map((part) => ([...part].every((character) => PLAIN_CHARACTERS.has(character)) ? part : quoteIdentifier(part)))
    .join('.');
}

function isNumber(value: string): boolean {
  return value !== '' && String(Number(value)) === value;
}
