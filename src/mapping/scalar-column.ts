import { noEnumItems, notSupported, unknownProperty, unknownType, untypedProperty } from '../errors/index.ts';
import type { Column } from '../schema/index.ts';
import { canonicalType } from './canonical-type.ts';
import type { CanonicalType } from './canonical-type.ts';
import { defaultSql } from './default-value.ts';
import type { PropertyDescriptor, PropertyFacts } from './entity-descriptor.ts';
import { renderExpression } from './expression.ts';
import { mappedType } from './mapped-types.ts';
import { underscore } from './naming.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { splitTableName } from './mapped-entity.ts';

const AUTO_INCREMENT_TYPES = ['smallint', 'integer', 'bigint'];

/** The column of a property that is no relation. What makes its values itself has no default; a counted one is never null. */
export function scalarColumn(property: PropertyDescriptor, entity: MappedEntity, run: MappingRun): Column {
  const { options } = property;
  const { serial, ...type } = columnType(property, entity, run);
  const own = generation(property, entity, run);
  const isSerial = serial === true || isAutoIncrement(property, entity, type);
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
    ...(options.collation !== undefined && { collation: options.collation }),
    ...(options.comment !== undefined && { comment: options.comment }),
  };
}

/** What the decorator says wins; else the declaration and a `null` to start with tell, where the settings let them. */
export function isNullable({ options, declared, initial }: PropertyDescriptor, { settings }: MappingRun): boolean {
  if (options.primary) return false;
  if (options.nullable !== undefined) return options.nullable;
  return (settings.inferNullability && declared?.optional === true) || (settings.inferDefaults && initial === null);
}

function columnType(property: PropertyDescriptor, entity: MappedEntity, run: MappingRun): CanonicalType {
  const { options, kind } = property;
  const label = `${entity.descriptor.className}.${property.name}`;
  if (kind === 'enum' && enumItems(property) === undefined) run.problems.push(noEnumItems(label, property.place));
  if (options.nativeEnumName !== undefined) return nativeEnumType(property, entity);
  const text = typeText(property);
  if (text === undefined) {
    run.problems.push(untypedProperty(label, property.place));
    return { type: 'text' };
  }
  const type = canonicalType(text, run.knownTypes);
  if (type !== null) return type;
  run.problems.push(unknownType(label, text, property.place));
  return { type: text };
}

/** The SQL of the type as the entity gives it, not yet in canonical spelling. */
function typeText(property: PropertyDescriptor): string | undefined {
  const { options, declared, kind } = property;
  const [columnType] = options.columnTypes ?? [];
  if (columnType !== undefined) return columnType;
  if (kind === 'enum') return enumTypeText(property, options.array === true || declared?.array === true);
  if (options.version && declared?.name === 'Date') return 'timestamptz(3)';
  if (options.type !== undefined)
    return asArray(mappedType(options.type, options) ?? options.type, options.array === true);
  // As in MikroORM, every array of TypeScript is a list of texts, unless the decorator itself asks for an array.
  if (declared?.array === true) return 'text[]';
  return options.array === true ? `${declaredText(property) ?? 'text'}[]` : declaredText(property);
}

function asArray(type: string, isArray: boolean): string {
  return isArray && !type.endsWith(']') ? `${type}[]` : type;
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

function generation({ options, place }: PropertyDescriptor, entity: MappedEntity, run: MappingRun): Partial<Column> {
  const { generated } = options;
  if (generated === undefined) return {};
  if (generated === 'identity') return { identity: 'always' };
  if (generated === 'by default as identity') return { identity: 'by default' };
  const { className } = entity.descriptor;
  const text = renderExpression(generated, { ...entity, column: (name) => columnName(entity, name) }, (name) =>
    run.problems.push(unknownProperty(className, name, place)),
  ).trim();
  const words = text.toLowerCase();
  if (words.endsWith(' virtual')) run.problems.push(notSupported(`A virtual generated column (${className})`, place));
  return { generated: withoutParentheses(words.endsWith(' stored') ? text.slice(0, -' stored'.length).trim() : text) };
}

function columnName({ properties }: MappedEntity, name: string): string | undefined {
  const property = properties.find((candidate) => candidate.name === name);
  return property === undefined ? undefined : (property.options.columnNames?.[0] ?? underscore(name));
}

/** Takes off the parentheses around a whole expression; `(a) + (b)` keeps its own. */
function withoutParentheses(expression: string): string {
  if (!expression.startsWith('(') || !expression.endsWith(')')) return expression;
  let depth = 0;
  for (const [index, character] of [...expression].entries()) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0 && index < expression.length - 1) return expression;
  }
  return expression.slice(1, -1);
}
