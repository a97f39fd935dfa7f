import type { Column } from '../../../src/schema/index.ts';
import { quoteIdentifier, quoteLiteral } from '../../../src/sql/index.ts';
import type { ColumnDraft } from '../draft/table-draft.ts';
import { POSTGRESQL_15, POSTGRESQL_18 } from '../features.ts';
import { columnSubjects, routineCall } from './condition.ts';
import type { Subject } from './condition.ts';
import type { World } from './world.ts';

interface Base {
  readonly name: string;
  readonly columns: ReadonlyMap<string, Column>;
  readonly world: World;
}

/** A column that is computed from another one; `null` when there is no such column, or nothing to compute. */
export function generatedColumn(
  draft: ColumnDraft,
  { name, columns, world }: Base,
): Pick<Column, 'type' | 'generated' | 'virtual'> | null {
  const subject = columnSubjects(columns, world)(name);
  if (subject === undefined) return null;
  const isVirtual = draft.source === 'virtual' && world.has(POSTGRESQL_18);
  // What is computed while reading may call nothing of a user's, nor look at their types. Before PostgreSQL 15 a stored
  // column that did could not get another type any more, not even once it was no longer computed ("unexpected dependency").
  const isPlain = isVirtual || !world.has(POSTGRESQL_15);
  if (isPlain && subject.facts.isUsers) return null;
  const call =
    isPlain || draft.routine === undefined ? undefined : routineCall(draft.factor, subject, { world, immutable: true });
  const computed = call === undefined ? computation(draft, subject, quoteIdentifier(name)) : called(call, subject);
  return computed === null ? null : { ...computed, ...(isVirtual && { virtual: true }) };
}

function called(call: string, { facts }: Subject): Pick<Column, 'type' | 'generated'> {
  return { type: facts.family === 'text' ? 'text' : 'bigint', generated: call };
}

function computation(
  { factor, type }: ColumnDraft,
  { facts }: Subject,
  column: string,
): Pick<Column, 'type' | 'generated'> | null {
  switch (facts.family) {
    case 'integer':
      return { type: type === 'bigint' ? 'bigint' : 'integer', generated: `${column} * ${factor}` };
    case 'text':
      return { type: 'text', generated: `upper(${column}) || '${factor}'` };
    case 'jsonb':
      return { type: 'text', generated: `${column} ->> '${factor}'` };
    case 'boolean':
      return { type: 'boolean', generated: factor === 2 ? `not ${column}` : `${column} is null` };
    case 'time':
      return { type: 'boolean', generated: `${column} > '202${factor}-01-01'` };
    case 'number':
      return { type: 'boolean', generated: `${column} > ${factor}` };
    case 'range':
      return { type: 'boolean', generated: factor === 2 ? `isempty(${column})` : `lower_inf(${column})` };
    case 'enum':
      return { type: 'boolean', generated: `${column} = ${quoteLiteral(facts.labels?.[0] ?? '')}` };
    default:
      return null;
  }
}
