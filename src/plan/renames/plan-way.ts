import { diff } from '../../diff/index.ts';
import type { Change } from '../../diff/index.ts';
import { findObject, lookup, objectId } from '../../schema/index.ts';
import type { Advice, Rename, Schema } from '../../schema/index.ts';
import type { PostgresParser } from '../../sql/index.ts';
import { planChanges } from '../plan.ts';
import type { Plan } from '../plan.ts';
import { statement } from '../statement.ts';
import { applyRenames } from './apply-renames.ts';
import { derivedNames } from './derived-names.ts';
import { followers } from './followers.ts';
import { NameBoard } from './name-board.ts';
import type { NameStep } from './name-board.ts';
import { NewNames } from './new-names.ts';
import { createdNamespaces } from './created-namespaces.ts';
import { inOrder, isAnswerable } from './rename.ts';
import type { NameChange } from './rename.ts';
import { renameOperation } from './rename-operation.ts';
import { renameConstructors } from './range-constructors.ts';
import { nameStepSql } from './rename-sql.ts';
import { movedAlong, stepsAside } from './settle-renames.ts';
import { schemaTexts } from './text/schema-texts.ts';
import type { Texts } from './texts.ts';

export interface Way {
  readonly before: Schema;
  readonly after: Schema;
  readonly renames: readonly NameChange[];
  readonly parser: PostgresParser;
  readonly advice?: Advice | undefined;
}

export interface PlannedWay {
  readonly plan: Plan;
  /** What is to be done apart from renaming. */
  readonly changes: readonly Change[];
  /** Those that were asked for and those that follow, without what only steps aside. */
  readonly renames: readonly NameChange[];
}

/** Renames first, then plans what is left to do between the schema so renamed and the one after. */
export function planWay(way: Way): PlannedWay {
  const { before, after, renames } = way;
  const moved = [...renames, ...movedAlong(before, renames)];
  const renamed = applyRenames(before, [...moved, ...stepsAside(before, moved)], textsOf(way, moved));
  const aside = stepsAside(before, moved);
  const follow = followers({ renamed, after, known: [...moved, ...aside] });
  const kept = merge(moved, follow);
  const all = [...kept, ...stepsAside(before, kept)];
  const texts = textsOf(way, all);
  const start = applyRenames(before, all, texts);
  const changes = diff(start, after);
  const { advice } = way;
  const planned = planChanges({
    changes,
    before: start,
    after,
    renames: all.flatMap(asRename),
    ...(advice !== undefined && { advice }),
  });
  const named = [...all, ...viewColumns(before, texts), ...derivedNames(before, all)];
  return { plan: withRenames(planned, { way, named, start }), changes, renames: kept };
}

/** For those who look for rows, a partition is a table. */
function asRename(change: NameChange): Rename[] {
  if (change.kind === 'partition') return [{ ...change, kind: 'table' }];
  return isAnswerable(change) ? [change] : [];
}

function textsOf({ before, after, parser }: Way, changes: readonly NameChange[]): Texts {
  return schemaTexts({ schema: before, changes, names: new NewNames(changes), parser }, after);
}

/** What follows may already be among what moves along: a partition then has its new name too. */
function merge(moved: readonly NameChange[], follow: readonly NameChange[]): NameChange[] {
  const isSame = (one: NameChange, other: NameChange): boolean =>
    one.kind === other.kind && JSON.stringify(one.from) === JSON.stringify(other.from);
  return [...moved.filter((one) => !follow.some((other) => isSame(one, other))), ...follow];
}

function viewColumns(before: Schema, texts: Texts): NameChange[] {
  return Object.entries(before.namespaces).flatMap(([namespace, { views }]) =>
    Object.entries(views).flatMap(([name, view]) => {
      const { columns } = texts.view([namespace, name], view);
      return [...columns].map(([from, to]): NameChange => {
        return { kind: 'viewColumn', from: [namespace, name, from], to: [namespace, name, to] };
      });
    }),
  );
}

interface Renaming {
  readonly way: Way;
  readonly named: readonly NameChange[];
  /** The schema with its new names. */
  readonly start: Schema;
}

function withRenames({ operations, statements, expectations }: Plan, { way, named, start }: Renaming): Plan {
  const { before, renames } = way;
  const changes = inOrder(named);
  const steps = new NameBoard(before, changes).steps();
  const isFirst = ({ change }: NameStep): boolean => change.kind === 'namespace';
  const sql = (step: NameStep): string => nameStepSql(step, isMaterialized(before, step));
  const created = createdNamespaces({ before, start, changes });
  const done = inOrder([...new Set(steps.map(({ change }) => change))].filter(isChange));
  return {
    operations: [
      ...created.operations,
      ...done.map((change) => renameOperation(change, !renames.some((given) => isAskedFor(change, given)))),
      ...operations,
    ],
    statements: [
      ...steps.filter(isFirst).map((step) => statement(sql(step))),
      ...created.statements,
      ...steps.filter((step) => !isFirst(step)).map((step) => statement(sql(step))),
      ...renameConstructors(before, new NewNames(changes)).map((text) => statement(text)),
      ...statements,
    ],
    expectations,
  };
}

/** What only makes way for a moment has the same name in the end. */
function isChange({ from, to }: NameChange): boolean {
  return from.join('\0') !== to.join('\0');
}

/** A sequence that a column owns is one of its table by then. */
function isAskedFor(change: NameChange, given: NameChange): boolean {
  if (given === change) return true;
  const isOwned = given.kind === 'sequence' && change.kind === 'columnSequence';
  return isOwned && given.from[0] === change.from[0] && given.from.at(-1) === change.from.at(-1);
}

function isMaterialized(before: Schema, { change: { kind, from } }: NameStep): boolean {
  if (kind !== 'view' && kind !== 'viewColumn') return false;
  const [namespace = '', name = ''] = from;
  return (
    lookup(before.namespaces, namespace) !== undefined &&
    findObject(before, objectId('view', namespace, name))?.materialized === true
  );
}
