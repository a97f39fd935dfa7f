import { mappedType, type TypeSize } from '../../mapping/index.ts';

/** Methods of an object-relational mapper's platform that custom types ask for SQL → the mapped type they are about. */
export const platformTypes: ReadonlyMap<string, string> = new Map([
  ['getArrayDeclarationSQL', 'array'],
  ['getBigIntTypeDeclarationSQL', 'bigint'],
  ['getBlobDeclarationSQL', 'blob'],
  ['getBooleanTypeDeclarationSQL', 'boolean'],
  ['getCharTypeDeclarationSQL', 'character'],
  ['getDateTimeTypeDeclarationSQL', 'datetime'],
  ['getDateTypeDeclarationSQL', 'date'],
  ['getDecimalTypeDeclarationSQL', 'decimal'],
  ['getDoubleDeclarationSQL', 'double'],
  ['getEnumTypeDeclarationSQL', 'text'],
  ['getFloatDeclarationSQL', 'float'],
  ['getFullTextTypeDeclarationSQL', 'fulltext'],
  ['getIntegerTypeDeclarationSQL', 'integer'],
  ['getIntervalTypeDeclarationSQL', 'interval'],
  ['getJsonDeclarationSQL', 'json'],
  ['getMediumIntTypeDeclarationSQL', 'mediumint'],
  ['getSmallIntTypeDeclarationSQL', 'smallint'],
  ['getTextTypeDeclarationSQL', 'text'],
  ['getTimeTypeDeclarationSQL', 'time'],
  ['getTinyIntTypeDeclarationSQL', 'tinyint'],
  ['getUuidTypeDeclarationSQL', 'uuid'],
  ['getVarcharTypeDeclarationSQL', 'string'],
]);

/** The SQL that PostgreSQL has for a mapped type; what is no number is no size. */
export function platformSql(type: string, size: { readonly [Name in keyof TypeSize]: unknown }): string {
  const numbers = Object.entries(size).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return mappedType(type, Object.fromEntries(numbers)) ?? type;
}
