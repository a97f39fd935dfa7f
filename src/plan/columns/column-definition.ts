import { objectId, objectKey } from '../../schema/index.ts';
import type { Column, ObjectId, TypeUse } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { EXTENSIONS_KEY } from '../keys.ts';
import { optionWords } from '../sequences/sequence-options.ts';

/** The SQL of a column's type, quoted and with its array dimensions. */
export function columnType(column: TypeUse): string {
  const name = column.typeNamespace === undefined ? column.type : quoteName(column.typeNamespace, column.type);
  return name + '[]'.repeat(column.dimensions ?? 0);
}

const SERIAL_TYPES: Readonly<Record<string, string>> = {
  smallint: 'smallserial',
  integer: 'serial',
  bigint: 'bigserial',
};

/** The definition of a column as in `create table` and `add column`. */
export function columnDefinition(name: string, column: Column): string {
  return `${quoteIdentifier(name)} ${columnFacts(column)}`;
}

/** What follows the name in the definition of a column. */
export function columnFacts(column: Column): string {
  const parts = [(column.serial && SERIAL_TYPES[column.type]) ?? columnType(column)];
  if (column.compression !== undefined) parts.push(`compression ${column.compression}`);
  if (column.collation !== undefined) parts.push(`collate ${quoteIdentifier(column.collation)}`);
  if (column.generated !== undefined) {
    parts.push(`generated always as (${column.generated}) ${column.virtual ? 'virtual' : 'stored'}`);
  }
  if (column.identity !== undefined) parts.push(`generated ${column.identity} as identity${identityOptions(column)}`);
  if (column.default !== undefined) parts.push(`default ${column.default}`);
  parts.push(column.nullable ? 'null' : 'not null');
  return parts.join(' ');
}

/** What of an identity's sequence is not the default, in parentheses, with a space before them. */
export function identityOptions({ sequence = {} }: Column): string {
  const words = optionWords(sequence);
  return words.length === 0 ? '' : ` (${words.join(' ')})`;
}

/** Kinds of objects that can be the type of a column. */
const TYPE_KINDS = ['enum', 'domain', 'composite', 'range', 'table', 'view'] as const;

/** The types outside of the system catalog that a column needs; which kind one is, its name does not tell. */
export function typeIds({ type, typeNamespace }: TypeUse): ObjectId<(typeof TYPE_KINDS)[number]>[] {
  return typeNamespace === undefined ? [] : TYPE_KINDS.map((kind) => objectId(kind, typeNamespace, type));
}

/** Keys of those types; where none is told apart from PostgreSQL's own, an extension may bring the type. */
export function typeKeys(column: TypeUse): string[] {
  return column.typeNamespace === undefined ? [EXTENSIONS_KEY] : typeIds(column).map(objectKey);
}

/** Key of the form that a type has before it is replaced. */
export function oldFormKey(typeKey: string): string {
  return `old form of ${typeKey}`;
}

/** Key of the type as the signatures of routines name it: they would follow it when it is renamed. */
export function signatureKey(typeKey: string): string {
  return `signatures of ${typeKey}`;
}

/** What a column lets go of when it leaves its type: the type, or its old form where it is replaced. */
export function releasedTypeKeys(column: TypeUse): string[] {
  return typeKeys(column).flatMap((key) => [key, oldFormKey(key)]);
}
