import type { AlterChange } from '../../diff/index.ts';
import { findObject, objectKey } from '../../schema/index.ts';
import type { Column, ObjectId, Schema } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { baseType } from './base-type.ts';
import { alterations } from './column-alterations.ts';
import type { Alteration } from './column-alterations.ts';
import { columnType, releasedTypeKeys, typeIds, typeKeys } from './column-definition.ts';
import type { AlterColumn } from './column-operation.ts';
import { hasSettings } from './column-settings.ts';
import { neededKeys, releasedKeys } from '../order/dependencies.ts';
import { keepsValues } from './keeps-values.ts';
import { columnKeys, nameOf, newFormKey, tableKey, tableOf } from '../keys.ts';
import { mentionedNames } from '../mentions/mentions.ts';
import type { Effects, PlanContext } from '../operation.ts';
import { restsOnRenewed } from '../replacements/rests-on-renewed.ts';
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
  const effects: Effects = {
    alters: [objectKey(id)],
    releases: [...(isLeaving ? releasedTypeKeys(before) : []), ...usedColumns(context.before, id)],
  };
  const restates =
    changes.some((change) => change.attribute === 'default' && change.before === change.after) ||
    restsOnRenewed(id, context);
  const step = alterationOf(id, { before, after }, context);
  const types = alterations(before, after, restates);
  // Once the default is off, it holds on to nothing.
  const held = types.includes('dropDefault') ? '' : (before.default ?? '');
  return types.map((type) => {
    const own = type === 'setDefault' ? replaceDefault(held, after, context) : effectsOf(type, { before, after }, id);
    const dropped = type === 'dropDefault' ? { mayRelease: releasedKeys(context.before, before.default ?? '') } : {};
    return { ...step(type), effects: joinEffects(effects, { ...own, ...dropped }) };
  });
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
  // The rows of a table that is made anew come after it: they move its sequences on.
  const effects = { needs: [tableKey(id), objectKey(id)], releases: [newFormKey(tableOf(id))] };
  return alterations(hasSequence ? plain : before, column).map((type) => ({ ...step(type), isNew: true, effects }));
}

interface Forms {
  readonly before: Column;
  readonly after: Column;
}

function alterationOf(id: Id, { before, after }: Forms, context: PlanContext): (type: Alteration) => AlterColumn {
  const bases = { before: baseType(context.before, before), after: baseType(context.after, after) };
  const isEnum = (use: Column): boolean =>
    typeIds(use).some(
      (type) =>
        type.kind === 'enum' && (findObject(context.before, type) ?? findObject(context.after, type)) !== undefined,
    );
  const safe = keepsValues({ ...bases, isEnum });
  const isSame = columnType(before) === columnType(after);
  const using = isSame ? null : changedValue(quoteIdentifier(nameOf(id)), { from: before, to: after }, context);
  const step = { id, phase: 'alter columns', before, after, bases, using, keepsValues: safe, effects: {} } as const;
  return (type) => ({ ...step, type });
}

/** What one of several steps does, apart from what all of them do. */
function effectsOf(type: Alteration, { before, after }: Forms, id: Id): Effects {
  switch (type) {
    case 'dropSequence':
    case 'dropIdentity':
      return { drops: sequenceKeys(id, before) };
    case 'addSequence':
    case 'addIdentity':
      return { creates: sequenceKeys(id, after) };
    case 'alterColumnType':
      return { needs: typeKeys(after) };
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
