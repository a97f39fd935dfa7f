import { quoteIdentifier, quoteLiteral } from '../sql/index.ts';
import type { MappedProperty } from './class-members.ts';
import { jsonMember } from './embedded/json-shape.ts';
import type { JsonMember } from './embedded/json-shape.ts';
import type { EntityColumns } from './entity-columns.ts';
import type { Mentioned } from './expression.ts';
import type { MappedEntity } from './mapped-entity.ts';
import { underscore } from './naming.ts';

/** A property, with the path from there into the json that its column holds. */
interface Found {
  readonly property: MappedProperty;
  readonly path: readonly string[];
}

/** Finds a property by name or by a path through embedded values: `address.city`, `meta.key`. */
export function findProperty(name: string, { properties }: MappedEntity): Found | undefined {
  const exact = properties.find((property) => property.name === name) ?? properties.find(isCalled(name));
  if (exact !== undefined) return { property: exact, path: [] };
  const steps = name.split('.');
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const head = steps.slice(0, length).join('.');
    const property = properties.find((candidate) => candidate.name === head);
    if (property !== undefined) return { property, path: steps.slice(length) };
  }
  return undefined;
}

/** As MikroORM calls a member of an embedded value: `home_city`. */
function isCalled(name: string): (property: MappedProperty) => boolean {
  return ({ embedded }) =>
    embedded !== undefined && [...embedded.path.split('.').map(underscore), embedded.member].join('_') === name;
}

/** The properties that stand in the place of an embedded one. */
export function embeddedIn(name: string, { properties }: MappedEntity): readonly MappedProperty[] {
  return properties.filter(({ embedded }) => embedded?.path === name || embedded?.path.startsWith(`${name}.`));
}

/** The keys that lead to a value inside of json; `undefined` where the objects are known to have no such member. */
export function jsonKeys({ property: { shape }, path }: Found): readonly string[] | undefined {
  return shape === undefined ? path : jsonMember(shape, path)?.map(({ key }) => key);
}

/** The column of a property, or what reaches a value in a json column as the type that its class gives it. */
export function mentionedColumn(name: string, entity: MappedEntity, columns: EntityColumns): Mentioned | undefined {
  const found = findProperty(name, entity);
  const column = found === undefined ? undefined : columns.of(found.property, entity)[0];
  if (found === undefined || column === undefined || found.path.length === 0) return column?.name;
  const keys = jsonKeys(found);
  if (keys === undefined) return undefined;
  const last = found.property.shape === undefined ? undefined : jsonMember(found.property.shape, found.path)?.at(-1);
  return { sql: jsonValue(column.name, keys, last === undefined ? undefined : jsonType(last, entity, columns)) };
}

/** The type of a member that is one value of its own. */
function jsonType({ property }: JsonMember, entity: MappedEntity, columns: EntityColumns): string | undefined {
  if (property.kind === 'embedded') return 'jsonb';
  return property.kind === 'scalar' || property.kind === 'enum' ? columns.typeOf(property, entity) : undefined;
}

const TEXTS = ['text', 'varchar', 'char'];

function jsonValue(column: string, keys: readonly string[], type: string | undefined): string {
  if (type === undefined || TEXTS.some((text) => type === text || type.startsWith(`${text}(`))) {
    return `(${jsonPath(column, keys)})`;
  }
  if (type === 'json' || type === 'jsonb' || type.endsWith(']'))
    return `(${[quoteIdentifier(column), ...keys.map(quoteLiteral)].join('->')})`;
  return `(${jsonPath(column, keys)})::${type}`;
}

/** The text of a value in json: `meta.address.city` → `"meta"->'address'->>'city'`. */
export function jsonPath(column: string, keys: readonly string[]): string {
  const steps = keys.slice(0, -1).map((step) => `->${quoteLiteral(step)}`);
  return `${quoteIdentifier(column)}${steps.join('')}->>${quoteLiteral(keys.at(-1) ?? '')}`;
}
