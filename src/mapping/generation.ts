import { sequenceInvalid, unknownProperty } from '../errors/index.ts';
import type { Column } from '../schema/index.ts';
import { scalarName } from './column-names.ts';
import type { MappedProperty } from './class-members.ts';
import { generatedText } from './embedded/own-names.ts';
import { canonicalSequence, sequenceFaults } from './canonical-sequence.ts';
import type { PropertyDescriptor, PropertyFacts } from './property-descriptor.ts';
import type { Expression } from './expression-parts.ts';
import { renderExpression } from './expression.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { findWord, withoutEnding, withoutParentheses } from './sql-pieces.ts';

/** The SQL of a column's type, without what it says about generation. */
export function withoutGeneration(columnType: string): string {
  const start = findWord(columnType, 'generated');
  return start <= 0 ? columnType : columnType.slice(0, start).trimEnd();
}

/** What makes the values of a column: an identity, or an expression. */
export function generation(
  property: MappedProperty,
  entity: MappedEntity,
  run: MappingRun,
): Pick<Column, 'identity' | 'generated' | 'virtual'> {
  const { options, place } = property;
  const given = options.generated ?? clauseOf(options);
  if (given === undefined) return {};
  const expression = generatedText(given, property, entity);
  const { className } = entity.descriptor;
  const text = renderExpression(expression, { ...entity, column: (name) => columnName(entity, name) }, (name) =>
    run.problems.push(unknownProperty(className, name, place)),
  ).trim();
  const identity = identityOf(text);
  if (identity !== undefined) return { identity };
  const virtual = withoutEnding(text, 'virtual');
  const stored = withoutEnding(text, 'stored');
  return {
    generated: withoutParentheses(virtual ?? stored ?? text),
    ...((virtual !== undefined || (options.virtual === true && stored === undefined)) && { virtual: true }),
  };
}

function identityOf(text: string): Column['identity'] | undefined {
  const words = text.toLowerCase();
  if (words === 'identity' || words === 'always as identity') return 'always';
  return words === 'by default as identity' ? 'by default' : undefined;
}

/** What a column type says after `generated`. */
function clauseOf({ columnTypes = [] }: PropertyFacts): Expression | undefined {
  const [columnType = ''] = columnTypes;
  const type = withoutGeneration(columnType);
  if (type === columnType) return undefined;
  const clause = columnType.slice(type.length).trim().slice('generated'.length).trim();
  const isIdentity = identityOf(clause) !== undefined;
  const start = findWord(clause, 'as');
  return isIdentity || start === -1 ? clause : clause.slice(start + 'as'.length).trim();
}

function columnName({ properties }: MappedEntity, name: string): string | undefined {
  const property = properties.find((candidate) => candidate.name === name);
  return property === undefined ? undefined : scalarName(property);
}

/** What is special about the sequence of a column that counts by itself; others have none. */
export function columnSequence(
  { name, options: { sequence }, place }: PropertyDescriptor,
  { isCounted, type }: { readonly isCounted: boolean; readonly type: string },
  { entity, run }: { readonly entity: MappedEntity; readonly run: MappingRun },
): Pick<Column, 'sequence'> {
  if (sequence === undefined) return {};
  const label = `${entity.descriptor.className}.${name}`;
  const faults = isCounted ? sequenceFaults(sequence, type) : ['Its column does not count by itself.'];
  for (const fault of faults) run.problems.push(sequenceInvalid(label, fault, place));
  if (!isCounted) return {};
  const special = canonicalSequence(sequence, type);
  return Object.keys(special).length === 0 ? {} : { sequence: special };
}
