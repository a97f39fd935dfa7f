import type { AlterChange } from '../../diff/index.ts';
import { findObject, objectKey } from '../../schema/index.ts';
import type { Column, ObjectId, Schema } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { baseType } from './base-type.ts';
import { alterations } from './column-alterations.ts';
import type { Alteration } from './column-alterations.ts';
import { adviceFor, USING_LOSES } from './column-advice.ts';
import { backfillOf } from './column-fill.ts';
import { columnType, releasedTypeKeys, typeKeys } from './column-definition.ts';
import type { AlterColumn } from './column-operation.ts';
import { hasSettings } from './column-settings.ts';
import { planConversion } from '../conversion/plan-conversion.ts';
import { neededKeys, releasedKeys } from '../order/dependencies.ts';
import { columnKeys, nameOf, newFormKey, tableKey, tableOf } from '../keys.ts';
import { mentionedNames } from '../mentions/mentions.ts';
import type { Effects, PlanContext } from '../operation.ts';
import { restsOnRenewed } from '../replacements/rests-on-renewed.ts';
import { newPartitions, placeOf, stayingPartitions } from '../partitions/partition-place.ts';
import { borrowsSequence } from '../sequences/borrows-sequence.ts';
import { sequenceKeys } from '../sequences/sequence.ts';
import { changedValue } from '../swap/new-form.ts';

type Id = ObjectId<'column'>;

/** Only a generated column is built on others, and never on another generated one. */
export function usedColumns(schema: Schema, id: Id): string[] {
  const expression = findObject(schema, id)?.generated;
  if (expression === undefined) return [];
  const columns = Object.entries(findObject(schema, tableOf(id))?.columns ?? {});
  const plain = columns.filter(([, column]) => column.generated === undefined).map(([name]) => name);
  return columnKeys(tableOf(id), mentionedNames(expression, plain));
}

/** The SQL in a column that may name routines, sequences and types. */
export function expressionOf(column: Column | undefined): string {
  return column?.generated ?? column?.default ?? '';
}

/** The steps of a column that stays. */
export function alterColumn(id: Id, changes: readonly AlterChange[], context: PlanContext): AlterColumn[] {
  const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
  if (before === undefined || after === undefined) return [];
  const isLeaving = before.type !== after.type || before.typeNamespace !== after.typeNamespace;
  const releases = [...(isLeaving ? releasedTypeKeys(before) : []), ...usedColumns(context.before, id)];
  const restates =
    changes.some((change) => change.attribute === 'default' && change.before === change.after) ||
    restsOnRenewed(id, context);
  const step = alterationOf(id, { before, after }, context);
  const types = alterations(before, after, restates);
  // Once the default is off, it holds on to nothing.
  const held = types.includes('dropDefault') ? '' : (before.default ?? '');
  return types.map((type) => {
    if (type === 'dropDefault') return { ...step(type), effects: dropDefault(id, before, { releases, context }) };
    const own = type === 'setDefault' ? replaceDefault(held, after, context) : effectsOf(step(type), context);
    const moved = type === 'setCompression' ? stayingPartitions(tableOf(id), context).map(objectKey) : [];
    const isAside = type === 'setDefault' && !types.some((other) => MAKE_WAY.includes(other));
    const common = { ...(isAside ? {} : { alters: [objectKey(id)] }), needs: [noDefaultKey(id), ...moved], releases };
    return { ...step(type), effects: joinEffects(common, own) };
  });
}

/** What must be done before a column can have a default. */
const MAKE_WAY: readonly Alteration[] = ['alterColumnType', 'dropSequence', 'dropIdentity', 'dropExpression'];

/** Key of a column's having no default before it gets another type. */
function noDefaultKey(id: Id): string {
  return `no default of ${objectKey(id)}`;
}

interface Releasing {
  readonly releases: readonly string[];
  readonly context: PlanContext;
}

/** What rests on the column does not rest on its default. */
function dropDefault(id: Id, { default: value = '' }: Column, { releases, context }: Releasing): Effects {
  return { creates: [noDefaultKey(id)], releases, mayRelease: releasedKeys(context.before, value) };
}

/** The default of a column that goes is dropped before it where another column that goes holds the sequence behind it. */
export function releaseDefault(id: Id, column: Column, context: PlanContext): AlterColumn[] {
  if (!borrowsSequence(id, context)) return [];
  const { default: value = '', ...after } = column;
  const effects = { releases: [tableKey(id), objectKey(id), ...releasedKeys(context.before, value)] };
  return [{ ...alterationOf(id, { before: column, after }, context)('dropDefault'), effects }];
}

function joinEffects({ needs = [], releases = [], ...common }: Effects, own: Effects): Effects {
  return {
    ...common,
    ...own,
    needs: [...needs, ...(own.needs ?? [])],
    releases: [...releases, ...(own.releases ?? [])],
  };
}

/** What the steps of a new column add that its definition does not say on every version of PostgreSQL. */
export function settingSteps(id: Id, column: Column, context: PlanContext): AlterColumn[] {
  const { storage: _, statistics: __, ...before } = column;
  // `serial` stands for a sequence without options; `add column` makes the sequence itself.
  const hasSequence = column.serial === true && column.sequence !== undefined && context.isAdded(tableOf(id));
  if (!hasSettings(column) && !hasSequence) return [];
  const { sequence: ___, ...plain } = before;
  const step = alterationOf(id, { before: hasSequence ? plain : before, after: column }, context);
  const table = tableOf(id);
  const partitions = context.isAdded(table) ? newPartitions(table, context).map(objectKey) : [];
  // The rows of a table that is made anew come after it: they move its sequences on.
  const effects = { needs: [tableKey(id), objectKey(id), ...partitions], releases: [newFormKey(table)] };
  return alterations(hasSequence ? plain : before, column).map((type) => ({ ...step(type), isNew: true, effects }));
}

interface Forms {
  readonly before: Column;
  readonly after: Column;
}

function alterationOf(id: Id, { before, after }: Forms, context: PlanContext): (type: Alteration) => AlterColumn {
  const bases = { before: baseType(context.before, before), after: baseType(context.after, after) };
  const isUnlogged = findObject(context.after, tableOf(id))?.unlogged === true;
  const partitions = stayingPartitions(tableOf(id), context).map((partition) => placeOf(context.after, partition));
  const common = { id, phase: 'alter columns', before, after, bases } as const;
  const step = { ...common, isUnlogged, partitions, effects: {} };
  const fill = backfillOf(id, context);
  const filled = (type: Alteration) => (type === 'setNotNull' && fill !== undefined ? { fill } : {});
  if (columnType(before) === columnType(after)) return (type) => ({ ...step, type, using: null, ...filled(type) });
  const given = adviceFor(id, context)?.using;
  const using = given ?? changedValue(quoteIdentifier(nameOf(id)), { from: before, to: after }, context);
  const { loses } = given === undefined ? planConversion(before, after, context) : { loses: USING_LOSES };
  return (type) => ({ ...step, type, using, ...(loses !== undefined && { loses }), ...filled(type) });
}

/** What one of several steps does, apart from what all of them do. */
function effectsOf({ type, id, before, after, using, fill }: AlterColumn, context: PlanContext): Effects {
  switch (type) {
    case 'dropSequence':
    case 'dropIdentity':
      return { drops: sequenceKeys(id, before) };
    case 'addSequence':
    case 'addIdentity':
      return { creates: sequenceKeys(id, after) };
    case 'dropExpression':
      return { mayRelease: releasedKeys(context.before, before.generated ?? '') };
    case 'alterColumnType':
      return { needs: typeKeys(after), mayNeed: neededKeys(context.after, using ?? '') };
    case 'setNotNull':
      return { mayNeed: neededKeys(context.after, fill?.value ?? '') };
    default:
      return {};
  }
}

/** @param held the default that is still there */
function replaceDefault(held: string, column: Column, { before, after }: PlanContext): Effects {
  const needed = neededKeys(after, column.default ?? '');
  const released = releasedKeys(before, held).filter((key) => !needed.includes(key));
  return { needs: typeKeys(column), mayNeed: needed, mayRelease: released };
}
