import { typeSql } from '../canonical-type.ts';
import { splitList } from '../sql-pieces.ts';
import { typeOf } from './declaration-site.ts';
import type { DeclarationSite } from './declaration-site.ts';

/**
 * Types that only routines have.
 *
 * @see https://www.postgresql.org/docs/current/datatype-pseudo.html
 */
const PSEUDO_TYPES: ReadonlySet<string> = new Set(
  (
    'any anyelement anyarray anynonarray anyenum anyrange anymultirange anycompatible anycompatiblearray ' +
    'anycompatiblenonarray anycompatiblerange anycompatiblemultirange cstring event_trigger fdw_handler ' +
    'index_am_handler internal language_handler pg_ddl_command record table_am_handler trigger tsm_handler void'
  ).split(' '),
);

interface TypePlace {
  readonly site: DeclarationSite;
  readonly label: string;
  readonly home: string;
}

/** The SQL of a type of an argument. Modifiers (`varchar(20)`) have no effect there, and PostgreSQL forgets them. */
export function routineType(text: string, { site, label, home }: TypePlace): string {
  const word = text.toLowerCase();
  if (PSEUDO_TYPES.has(word)) return word === 'any' ? '"any"' : word;
  const { type, ...rest } = typeOf(site, { text, label, home });
  return typeSql({ type: rest.typeNamespace === undefined ? withoutModifiers(type) : type, ...rest });
}

const [SETOF, TABLE] = ['setof ', 'table'];

/** The SQL of what a function returns: a type, `setof` one, or a table. */
export function returnType(text: string, place: TypePlace): string {
  const trimmed = text.trim();
  const lower = trimmed.toLowerCase();
  if (lower.startsWith(SETOF)) return SETOF + routineType(trimmed.slice(SETOF.length).trim(), place);
  const list = lower.startsWith(TABLE) ? trimmed.slice(TABLE.length).trim() : '';
  if (!list.startsWith('(')) return routineType(trimmed, place);
  const columns = splitList(list.slice(1, -1)).map((column) => {
    const end = nameEnd(column);
    return `${column.slice(0, end)} ${routineType(column.slice(end).trim(), place)}`;
  });
  return `${TABLE}(${columns.join(', ')})`;
}

/** Where the name at the beginning ends. */
function nameEnd(column: string): number {
  const mark = column.startsWith('"') ? column.indexOf('"', 1) + 1 : column.indexOf(' ');
  return mark <= 0 ? column.length : mark;
}

function withoutModifiers(type: string): string {
  const [open, close] = [type.indexOf('('), type.indexOf(')')];
  return open === -1 ? type : type.slice(0, open) + type.slice(close + 1);
}
