import { noEnumItems, unknownType, untypedProperty } from '../errors/index.ts';
import type { Column } from '../schema/index.ts';
import { asArray, givenType } from './array-types.ts';
import { canonicalType } from './canonical-type.ts';
import type { CanonicalType } from './canonical-type.ts';
import { defaultSql } from './default-value.ts';
import type { PropertyDescriptor, PropertyFacts } from './property-descriptor.ts';
import { columnStorage } from './column-storage.ts';
import { columnSequence, generation, withoutGeneration } from './generation.ts';
import { mappedType } from './mapped-types.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { splitTableName } from './mapped-entity.ts';
import { isNullable } from './nullability.ts';

const AUTO_INCREMENT_TYPES = ['smallint', 'integer', 'bigint'];

/** The column of a property that is no relation. What makes its values itself has no default; a counted one is never null. */
export function scalarColumn(property: PropertyDescriptor, entity: MappedEntity, run: MappingRun): Column {
  const { options } = property;
  const { serial, ...type } = columnType(property, entity, run);
  const own = generation(property, entity, run);
  const makesItself = own.identity !== undefined || own.generated !== undefined;
  const isSerial = !makesItself && (serial === true || isAutoIncrement(property, entity, type));
  const isCounted = isSerial || own.identity !== undefined;
  const hasDefault = !isCounted && own.generated === undefined;
  const defaultValue = hasDefault
    ? (versionDefault(options, type) ?? defaultSql(property, type, run.settings.inferDefaults))
    : undefined;
  return {
    ...type,
    ...(isNullable(property, run) && !isCounted && { nullable: true }),
    ...(defaultValue !== undefined && { default: defaultValue }),
    ...(isSerial && { serial: true }),
    ...own,
    ...columnSequence(property, { isCounted, type: type.type }, { entity, run }),
    ...columnStorage(options, type),
    ...(options.collation !== undefined && { collation: options.collation }),
    ...(options.comment !== undefined && { comment: options.comment }),
  };
}

/** The type of a property that is no relation. */
export function columnType(property: PropertyDescriptor, entity: MappedEntity, run: MappingRun): CanonicalType {
  const { options, kind } = property;
  const label = `${entity.descriptor.className}.${property.name}`;
  if (kind === 'enum' && enumItems(property) === undefined) run.problems.push(noEnumItems(label, property.place));
  if (options.nativeEnumName !== undefined) return nativeEnumType(property, entity);
  const text = typeText(property);
  if (text === undefined) {
    run.problems.push(untypedProperty(label, property.place));
    return { type: 'text' };
  }
  const type = canonicalType(text, run.knownTypes, entity.namespace);
  if (type !== null) return type;
  run.problems.push(unknownType(label, text, property.place));
  return { type: text };
}

/** The SQL of the type as the entity gives it, not yet in canonical spelling. */
function typeText(property: PropertyDescriptor): string | undefined {
  const { options, declared, kind } = property;
  const [columnType] = options.columnTypes ?? [];
  if (columnType !== undefined) return withoutGeneration(columnType);
  if (kind === 'enum') return enumTypeText(property, options.array === true || declared?.array === true);
  if (options.version && declared?.name === 'Date') return 'timestamptz(3)';
  if (options.type !== undefined) return givenType({ ...options, type: options.type });
  // As in MikroORM, every array of TypeScript is a list of texts, unless the decorator itself asks for an array.
  if (declared?.array === true) return 'text[]';
  return options.array === true ? `${declaredText(property) ?? 'text'}[]` : declaredText(property);
}

function enumTypeText(property: PropertyDescriptor, isArray: boolean): string {
  const hasNumbers = enumItems(property)?.some((item) => typeof item === 'number') === true;
  const text = hasNumbers ? 'smallint' : (mappedType(property.options.type ?? 'text', property.options) ?? 'text');
  return asArray(text, isArray);
}

function declaredText({ declared, initial, options }: PropertyDescriptor): string | undefined {
  if (declared?.items !== undefined) {
    const isNumeric = declared.items.some((item) => typeof item === 'number');
    return mappedType(isNumeric ? 'number' : 'string', options);
  }
  if (declared !== undefined) return mappedType(declared.name, options) ?? mappedType('object', options);
  return initial === undefined || initial === null ? undefined : mappedType(typeof initial, options);
}

/** The values of an enum: listed in the decorator, or those of the declared type. */
export function enumItems({ options, declared }: PropertyDescriptor): readonly (string | number)[] | undefined {
  const items = options.items ?? declared?.items;
  return items === undefined || items.length === 0 ? undefined : items;
}

/** Namespace and name of the type that a native enum property uses. */
export function nativeEnumName(options: PropertyFacts, entity: MappedEntity): { namespace: string; name: string } {
  const [namespace, name] = splitTableName(options.nativeEnumName ?? '');
  return { namespace: namespace ?? entity.namespace, name };
}

function nativeEnumType({ options, declared }: PropertyDescriptor, entity: MappedEntity): CanonicalType {
  const { namespace, name } = nativeEnumName(options, entity);
  const isArray = options.array === true || declared?.array === true;
  return { type: name, typeNamespace: namespace, ...(isArray && { dimensions: 1 }) };
}

/** The single numeric key of a table counts by itself, unless it is told not to or gets its value elsewhere. */
function isAutoIncrement(
  { options, kind }: PropertyDescriptor,
  { properties }: MappedEntity,
  type: CanonicalType,
): boolean {
  if (options.autoincrement !== undefined) return options.autoincrement && AUTO_INCREMENT_TYPES.includes(type.type);
  const isSole = properties.filter((property) => property.options.primary).length === 1;
  const hasOwnSource = options.generated !== undefined || options.defaultRaw !== undefined;
  return (
    options.primary === true && isSole && kind === 'scalar' && !hasOwnSource && AUTO_INCREMENT_TYPES.includes(type.type)
  );
}

function versionDefault(
  { version, default: given, defaultRaw }: PropertyFacts,
  { type }: CanonicalType,
): string | undefined {
  if (!version || given !== undefined || defaultRaw !== undefined) return undefined;
  return type.startsWith('timestamp') ? 'current_timestamp(3)' : '1';
}
