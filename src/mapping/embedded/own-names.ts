import { quoteIdentifier } from '../../sql/index.ts';
import type { EmbeddedSite, MappedProperty } from '../class-members.ts';
import { scalarName } from '../column-names.ts';
import type { EntityColumns } from '../entity-columns.ts';
import { embeddedIn, findProperty, mentionedColumn } from '../entity-names.ts';
import type { Expression } from '../expression-parts.ts';
import type { MappedEntity } from '../mapped-entity.ts';
import { jsonMember } from './json-shape.ts';
import type { JsonShape } from './json-shape.ts';
import { renameWords } from './rename-words.ts';

/** SQL that an embeddable gives as plain text names columns as if it had a table; here they have the entity's names. */
export function withEntityNames(
  expression: Expression,
  within: EmbeddedSite | undefined,
  { entity, columns }: { entity: MappedEntity; columns: EntityColumns },
): Expression {
  if (typeof expression !== 'string' || within === undefined) return expression;
  const names = new Map([...inlineNames(within, entity, columns), ...jsonNames(within, entity, columns)]);
  return names.size === 0 ? expression : renameWords(expression, names);
}

/** As above, for a generated column: it is made of plain columns of its own class. */
export function generatedText(expression: Expression, property: MappedProperty, entity: MappedEntity): Expression {
  const { embedded } = property;
  if (typeof expression !== 'string' || embedded === undefined || embedded.prefix === '') return expression;
  const columns = embeddedIn(embedded.path, entity).filter(({ kind }) => kind === 'scalar' || kind === 'enum');
  const names = columns.map((column) => scalarName(column)).filter((name) => name.startsWith(embedded.prefix));
  return renameWords(
    expression,
    new Map(names.map((name) => [name.slice(embedded.prefix.length), quoteIdentifier(name)])),
  );
}

type Names = readonly (readonly [own: string, sql: string])[];

function inlineNames({ path, prefix }: EmbeddedSite, entity: MappedEntity, columns: EntityColumns): Names {
  if (prefix === '') return [];
  return embeddedIn(path, entity)
    .flatMap((property) => columns.of(property, entity))
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name }) => [name.slice(prefix.length), quoteIdentifier(name)] as const);
}

function jsonNames({ path }: EmbeddedSite, entity: MappedEntity, columns: EntityColumns): Names {
  const found = findProperty(path, entity);
  const members = found?.property.shape === undefined ? [] : membersAt(found.property.shape, found.path);
  return members.flatMap(({ property }) => {
    const mentioned = mentionedColumn(`${path}.${property.name}`, entity, columns);
    return typeof mentioned === 'object' ? [[scalarName(property), mentioned.sql] as const] : [];
  });
}

function membersAt(shape: JsonShape, path: readonly string[]): ReturnType<JsonShape['members']> {
  const inner = path.length === 0 ? shape : jsonMember(shape, path)?.at(-1)?.shape;
  return inner?.members() ?? [];
}
