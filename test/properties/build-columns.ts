import { namedSet } from '../../src/schema/index.ts';
import type { Column, Named as NamedSet } from '../../src/schema/index.ts';
import { quoteIdentifier, quoteLiteral } from '../../src/sql/index.ts';
import { sequenceName } from '../../src/plan/sequence.ts';
import type { TablePlace } from './build-table.ts';
import type { ColumnDraft, Named } from './draft.ts';
import { TYPES } from './types.ts';

interface ColumnsPlace extends TablePlace {
  /** Columns that the primary key may have: not null. */
  readonly primary: ReadonlySet<string>;
}

/** Columns that PostgreSQL takes: a generated one comes last and rests on one that is not. */
export function buildColumns(drafts: Named<ColumnDraft>, place: ColumnsPlace): NamedSet<Column> {
  const plain = drafts.filter(([, { source }]) => source !== 'generated');
  const columns = new Map<string, Column>(plain.map(([name, draft]) => [name, buildColumn(name, draft, place)]));
  const generated = drafts.flatMap(([name, draft]): Named<Column> => {
    const base = columns.has(draft.base)
      ? draft.base
      : [...columns.keys()].find((other) => generatedColumn(draft, other, columns) !== null);
    const column = base === undefined ? null : generatedColumn(draft, base, columns);
    return draft.source !== 'generated' || column === null ? [] : [[name, { ...column, ...rest(draft, place) }]];
  });
  return namedSet([...columns, ...generated]);
}

function buildColumn(name: string, draft: ColumnDraft, place: ColumnsPlace): Column {
  const type = columnType(draft, place);
  const facts = type.typeNamespace === undefined ? TYPES[type.type] : undefined;
  const isCounted =
    facts?.integer === true &&
    type.dimensions === undefined &&
    ['serial', 'always', 'by default'].includes(draft.source);
  if (isCounted && place.claims.claim('relation', place.namespace, sequenceName(place.table, name))) {
    const { nullable: _, ...others } = rest(draft, place);
    return {
      ...type,
      ...(draft.source === 'serial' ? { serial: true } : { identity: draft.source as 'always' }),
      ...others,
    };
  }
  const value = defaultOf(draft, type, place);
  const collated = draft.collated && facts?.text === true;
  return {
    ...type,
    ...(value !== undefined && { default: value }),
    ...(collated && { collation: 'C' }),
    ...rest(draft, place),
  };
}

type Type = Pick<Column, 'type' | 'typeNamespace' | 'dimensions'>;

function columnType({ type, array }: ColumnDraft, { enums, namespace }: ColumnsPlace): Type {
  const dimensions = array ? { dimensions: 1 } : {};
  if (Object.hasOwn(TYPES, type)) return { type, ...dimensions };
  return enums.has(type) ? { type, typeNamespace: namespace, ...dimensions } : { type: 'text', ...dimensions };
}

function defaultOf(
  draft: ColumnDraft,
  { type, typeNamespace, dimensions }: Type,
  { enums }: ColumnsPlace,
): string | undefined {
  if (draft.default === undefined) return undefined;
  const labels = enums.get(type)?.labels.map(quoteLiteral);
  const all = (typeNamespace === undefined ? TYPES[type]?.defaults : labels) ?? [];
  return dimensions === undefined ? all[draft.default % all.length] : `'{}'`;
}

function generatedColumn(
  { factor, type }: ColumnDraft,
  name: string,
  columns: ReadonlyMap<string, Column>,
): Pick<Column, 'type' | 'generated'> | null {
  const base = columns.get(name) ?? { type: '' };
  const facts = base.typeNamespace === undefined && base.dimensions === undefined ? TYPES[base.type] : undefined;
  const column = quoteIdentifier(name);
  if (facts?.integer) return { type: type === 'bigint' ? 'bigint' : 'integer', generated: `${column} * ${factor}` };
  return facts?.text ? { type: 'text', generated: `upper(${column}) || '${factor}'` } : null;
}

function rest({ nullable, comment }: ColumnDraft, { primary }: ColumnsPlace): Pick<Column, 'nullable' | 'comment'> {
  return { ...(nullable && primary.size === 0 && { nullable: true }), ...(comment !== undefined && { comment }) };
}
