import type { Sequence, SequenceOptions, Table } from '../../../src/schema/index.ts';
import type { Named } from '../draft/named.ts';
import type { SequenceDraft, SequenceOptionsDraft } from '../draft/type-drafts.ts';
import type { World } from './world.ts';

/** Options that go together: what counts down starts below zero. */
export function sequenceOptions({
  increment,
  start,
  minimum,
  maximum,
  cache,
  cycle,
}: SequenceOptionsDraft): SequenceOptions {
  const isDown = increment === '-1';
  const limits = isDown
    ? { ...(start !== undefined && { start: `-${start}` }), ...(maximum !== undefined && { minimum: `-${maximum}` }) }
    : {
        ...(start !== undefined && { start }),
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      };
  return {
    ...limits,
    ...(increment !== undefined && { increment }),
    ...(cache !== undefined && { cache }),
    ...(cycle && { cycle: true }),
  };
}

/** Sequences that no column owns yet. */
export function buildSequences(drafts: Named<SequenceDraft>, namespace: string, world: World): Named<Sequence> {
  return drafts
    .filter(([name]) => world.claim('relation', namespace, name))
    .map(([name, { options, type, comment }]) => {
      world.sequences.push({ namespace, name });
      return [
        name,
        { ...sequenceOptions(options), ...(type !== undefined && { type }), ...(comment !== undefined && { comment }) },
      ];
    });
}

/** Gives sequences to columns, other than those that take values from it: that would be a serial column. */
export function giveToColumns(
  sequences: Named<Sequence>,
  drafts: Named<SequenceDraft>,
  tables: Named<Table>,
): Named<Sequence> {
  const owners = new Map(drafts.map(([name, { owner }]) => [name, owner]));
  return sequences.map(([name, sequence]) => {
    const owner = owners.get(name);
    const [table, value] = (owner && tables[owner.table % tables.length]) ?? [];
    const columns = Object.entries(value?.columns ?? {}).filter(([, column]) => isFreeOf(column));
    const [column] = (owner && columns[owner.column % columns.length]) ?? [];
    const isOwned = table !== undefined && column !== undefined && value?.unlogged === undefined;
    return [name, isOwned ? { ...sequence, ownedBy: { table, column } } : sequence];
  });
}

function isFreeOf({ serial, identity, default: value }: Table['columns'][string]): boolean {
  return serial === undefined && identity === undefined && value?.startsWith('nextval') !== true;
}
