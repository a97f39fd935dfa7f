import type { Column, SequenceOptions } from '../../../src/schema/index.ts';
import { quoteLiteral, quoteName } from '../../../src/sql/index.ts';
import { sequenceName } from '../../../src/plan/sequences/sequence.ts';
import type { Named } from '../draft/named.ts';
import type { ColumnDraft } from '../draft/table-draft.ts';
import type { TypeFacts } from '../types.ts';
import { sequenceOptions } from './build-sequences.ts';
import { generatedColumn } from './generated-column.ts';
import { typeUse } from './type-use.ts';
import type { TablePlace } from './world.ts';

/** Columns that PostgreSQL takes: a generated one comes last and rests on one that is not. */
export function buildColumns(drafts: Named<ColumnDraft>, place: TablePlace): Map<string, Column> {
  const isGenerated = ({ source }: ColumnDraft): boolean => source === 'generated' || source === 'virtual';
  const plain = drafts.filter(([, draft]) => !isGenerated(draft));
  const columns = new Map<string, Column>(plain.map(([name, draft]) => [name, buildColumn(name, draft, place)]));
  const generated = drafts.flatMap(([name, draft]): Named<Column> => {
    if (!isGenerated(draft)) return [];
    const bases = [draft.base, ...columns.keys()];
    const [column] = bases.flatMap((base) => generatedColumn(draft, { name: base, columns, world: place.world }) ?? []);
    return column === undefined ? [] : [[name, { ...column, ...rest(draft) }]];
  });
  return new Map([...columns, ...generated]);
}

function buildColumn(name: string, draft: ColumnDraft, place: TablePlace): Column {
  const { namespace, table, world } = place;
  const type = typeUse(draft, namespace, world);
  const facts = world.factsOf(type);
  const isInteger = facts.family === 'integer' && type.typeNamespace === undefined;
  const isCounted = isInteger && ['serial', 'always', 'by default'].includes(draft.source);
  if (isCounted && world.claim('relation', namespace, sequenceName(table, name))) {
    const { nullable: _, ...others } = rest(draft);
    return {
      ...type,
      ...(draft.source === 'serial' ? { serial: true } : { identity: draft.source as 'always' }),
      ...optionsOf(draft),
      ...others,
    };
  }
  const value = isInteger ? (counterOf(draft, place) ?? defaultOf(draft, facts)) : defaultOf(draft, facts);
  const isCollated = draft.collated && facts.family === 'text' && facts.isUsers === undefined;
  return {
    ...type,
    ...(value !== undefined && { default: value }),
    ...(isCollated && { collation: 'C' }),
    ...storageOf(draft, facts, place),
    ...rest(draft),
  };
}

function optionsOf({ sequence }: ColumnDraft): { sequence?: SequenceOptions } {
  const options = sequence === undefined ? {} : sequenceOptions(sequence);
  return Object.keys(options).length === 0 ? {} : { sequence: options };
}

function counterOf({ counter }: ColumnDraft, { namespace, world }: TablePlace): string | undefined {
  const named = world.sequences.filter(({ name }) => name === counter);
  const sequence = named.find((one) => one.namespace === namespace) ?? named[0];
  return sequence && `nextval(${quoteLiteral(quoteName(sequence.namespace, sequence.name))}::regclass)`;
}

function defaultOf({ default: choice }: ColumnDraft, { defaults }: TypeFacts): string | undefined {
  return choice === undefined ? undefined : defaults[choice % defaults.length];
}

/** How long values are kept: only what is not the choice of the type. */
function storageOf(
  { storage, compression }: ColumnDraft,
  { long }: TypeFacts,
  { world }: TablePlace,
): Pick<Column, 'storage' | 'compression'> {
  if (long === undefined) return {};
  const isKnown = compression === 'pglz' || (compression === 'lz4' && world.features.lz4);
  return {
    ...(storage !== undefined && storage !== long && { storage }),
    ...(isKnown && { compression }),
  };
}

function rest({
  nullable,
  comment,
  statistics,
  source,
}: ColumnDraft): Pick<Column, 'nullable' | 'comment' | 'statistics'> {
  return {
    ...(nullable && { nullable: true }),
    ...(statistics !== undefined && source !== 'virtual' && { statistics }),
    ...(comment !== undefined && { comment }),
  };
}
