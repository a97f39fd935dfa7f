import { findObject, objectKey } from '../../schema/index.ts';
import { quoteIdentifier, quoteList, quoteName } from '../../sql/index.ts';
import type { DropColumn } from '../columns/column-operation.ts';
import { displayName, nameOf, namespaceOf, tableOf } from '../keys.ts';
import type { PlanContext } from '../operation.ts';
import type { AnyOperation } from '../rules.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { findMoves } from './find-moves.ts';
import type { Move } from './find-moves.ts';

interface Planned {
  readonly step: AnyOperation;
  readonly statement: Statement;
}

/**
 * Moves the values of columns that go into the new tables that have them, before the first of the columns goes. Where it
 * cannot be told which rows they belong to, the place is marked for the user to say so.
 */
export function writeMoves(planned: readonly Planned[], context: PlanContext): Planned[] {
  const drops = new Map<string, DropColumn[]>();
  for (const { step } of planned) {
    if (step.type !== 'dropColumn' || context.isAdded(step.id)) continue;
    const key = objectKey(tableOf(step.id));
    drops.set(key, [...(drops.get(key) ?? []), step]);
  }
  const moves = [...drops.values()].flatMap((steps) => {
    const [first] = steps;
    return first === undefined
      ? []
      : findMoves(
          tableOf(first.id),
          steps.map(({ id }) => nameOf(id)),
          context,
        );
  });
  if (moves.length === 0) return [...planned];
  const written = new Map<Move, boolean>();
  const made = new Set<string>();
  return planned.flatMap((one) => {
    if (one.step.type === 'createTable') made.add(objectKey(one.step.id));
    const own = moves.filter((move) => isMovedBy(one, move));
    if (own.length === 0) return [one];
    const now = own.filter((move) => !written.has(move));
    for (const move of now) written.set(move, move.required.length > 0 && made.has(objectKey(move.to)));
    const certain = (move: Move): boolean => written.get(move) === true;
    const insertions = now.filter(certain).flatMap((move) => insert(move, context));
    const homes = own.filter(certain).map(({ to }) => displayName(to));
    const unclear = now.filter((move) => !certain(move));
    return [...insertions.map((statement) => ({ ...one, statement })), marked(one, homes, unclear)];
  });
}

/** What waits for the end of the transaction would keep the table from being altered. */
function insert(move: Move, { after }: PlanContext): Statement[] {
  const { primaryKey = {}, uniques = {}, exclusions = {} } = findObject(after, move.to) ?? {};
  const waits = [primaryKey, uniques, exclusions].some((set) =>
    Object.values(set).some(({ deferrable }) => deferrable === 'deferred'),
  );
  return [statement(insertSql(move)), ...(waits ? [statement('set constraints all immediate;')] : [])];
}

function isMovedBy({ step }: Planned, { from, moved }: Move): boolean {
  return (
    step.type === 'dropColumn' && objectKey(tableOf(step.id)) === objectKey(from) && moved.includes(nameOf(step.id))
  );
}

function marked({ step, statement: drop }: Planned, homes: readonly string[], unclear: readonly Move[]): Planned {
  const loses = homes.length === 0 ? drop.loses : `${drop.loses ?? ''}, which ${homes.join(' and ')} has now`;
  const edit = unclear.flatMap((move) => [
    `values of ${displayName(move.from)} (${move.moved.join(', ')}) may belong into ${displayName(move.to)}; say for which rows:`,
    insertSql(move),
  ]);
  return { step, statement: { ...drop, ...(loses !== undefined && { loses }), ...(edit.length > 0 && { edit }) } };
}

function insertSql({ from, to, columns, required }: Move): string {
  const [source, target] = [from, to].map((id) => quoteName(namespaceOf(id), nameOf(id)));
  const list = columns.map(([, old]) => quoteIdentifier(old)).join(', ');
  const filled = required.map((name) => `${quoteIdentifier(name)} is not null`).join(' and ');
  return `insert into ${target} ${quoteList(columns.map(([name]) => name))} select ${list} from ${source} where ${filled === '' ? '…' : filled};`;
}
