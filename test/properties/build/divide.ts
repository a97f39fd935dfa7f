import type { Column, IndexKey, Partition, PartitionKey } from '../../../src/schema/index.ts';
import { quoteIdentifier } from '../../../src/sql/index.ts';
import type { Named } from '../draft/named.ts';
import type { PartitionDraft, PartitionKeyDraft } from '../draft/table-draft.ts';
import type { Family } from '../types.ts';
import type { Division, TablePlace, World } from './world.ts';

export interface DividedBy extends Division {
  readonly key: PartitionKey;
  readonly family: Family;
}

const FAMILIES: Readonly<Record<PartitionKey['strategy'], readonly Family[]>> = {
  hash: ['integer', 'text', 'time'],
  list: ['integer', 'text', 'boolean'],
  range: ['integer', 'text', 'time'],
};

/** How a table can be divided by one of its columns; `null` when none is fit for it. */
export function divide(draft: PartitionKeyDraft, columns: ReadonlyMap<string, Column>, world: World): DividedBy | null {
  const { strategy } = draft;
  const fit = [...columns].filter(([, column]) => isFit(column, strategy, world)).map(([name]) => name);
  const name = fit.includes(draft.column) ? draft.column : fit[0];
  const column = name === undefined ? undefined : columns.get(name);
  if (name === undefined || column === undefined) return null;
  const { family } = world.factsOf(column);
  const special =
    family === 'text' && strategy !== 'hash' && !column.type.startsWith('char') ? specialKey(draft, name) : undefined;
  const keys = [special ?? name];
  return { keys, columns: special === undefined ? [name] : null, key: { strategy, keys }, family };
}

function isFit(column: Column, strategy: PartitionKey['strategy'], world: World): boolean {
  const facts = world.factsOf(column);
  return column.generated === undefined && facts.isUsers === undefined && FAMILIES[strategy].includes(facts.family);
}

function specialKey({ form }: PartitionKeyDraft, column: string): IndexKey | undefined {
  if (form === 'expression') return { expression: `lower(${quoteIdentifier(column)})` };
  if (form === 'class') return { column, operatorClass: 'text_pattern_ops' };
  return form === 'collation' ? { column, collation: 'C' } : undefined;
}

const MODULUS = 4;
const DEFAULT_SLOT = 3;

/** One partition for each slot. */
export function buildPartitions(
  drafts: Named<PartitionDraft>,
  division: DividedBy,
  { namespace, world }: TablePlace,
): Named<Partition> {
  const slots = new Set<number>();
  return drafts.flatMap(([name, { slot, comment, namespace: elsewhere }]): Named<Partition> => {
    const place = elsewhere !== undefined && !world.isFree('namespace', elsewhere) ? elsewhere : namespace;
    const isLast = division.family === 'boolean' && slot === 2;
    if (slots.has(slot) || isLast || !world.claimRelationAndType(place, name)) return [];
    slots.add(slot);
    const partition: Partition = {
      bound: boundOf(division, slot),
      ...(place !== namespace && { namespace: place }),
      ...(comment !== undefined && { comment }),
    };
    return [[name, partition]];
  });
}

function boundOf({ key: { strategy }, family }: DividedBy, slot: number): string {
  if (strategy === 'hash') return `for values with (modulus ${MODULUS}, remainder ${slot})`;
  if (slot === DEFAULT_SLOT) return 'default';
  const value = valueOf(family, slot);
  return strategy === 'list'
    ? `for values in (${value})`
    : `for values from (${value}) to (${valueOf(family, slot + 1)})`;
}

function valueOf(family: Family, slot: number): string {
  if (family === 'integer') return String(slot * 10);
  if (family === 'boolean') return slot === 0 ? 'true' : 'false';
  return family === 'time' ? `'202${slot + 2}-01-01'` : `'${'amz'[slot] ?? 'zz'}'`;
}
