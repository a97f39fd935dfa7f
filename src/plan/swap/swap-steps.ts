import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { Column, ObjectId, ObjectKinds, Schema } from '../../schema/index.ts';
import { quoteIdentifier } from '../../sql/index.ts';
import { adviceFor, USING_LOSES } from '../columns/column-advice.ts';
import { columnType, oldFormKey, releasedTypeKeys, signatureKey, typeKeys } from '../columns/column-definition.ts';
import { nameOf, namespaceOf } from '../keys.ts';
import type { Effects, PlanContext } from '../operation.ts';
import { restsOnRenewed } from '../replacements/rests-on-renewed.ts';
import { partsOf } from '../replacements/type-users.ts';
import { converterOf } from './converter.ts';
import { formLoss } from './form-loss.ts';
import { multirangeName } from './multirange-name.ts';
import { toNewForm } from './new-form.ts';
import type { SwapOperation, SwappedColumn } from './swap-operation.ts';
import type { SwappableKind } from './swappable-kinds.ts';

/** A type that is swapped, with what its kind adds to the effects of making it and of dropping its old form. */
export interface Swap<Kind extends SwappableKind> {
  readonly id: ObjectId<Kind>;
  readonly before: ObjectKinds[Kind];
  readonly after: ObjectKinds[Kind];
  /** The type of another kind whose name and columns it takes over. */
  readonly from?: ObjectId<SwappableKind>;
  /** Statements that rename what came with the type. */
  readonly renames?: readonly string[];
  readonly made?: Pick<Effects, 'needs' | 'mayNeed'>;
  readonly dropped?: Pick<Effects, 'releases' | 'mayRelease'>;
}

/** The steps of a swap: the first makes the type anew and moves its columns over, the other drops its old form. */
export function swapSteps<Kind extends SwappableKind>(swap: Swap<Kind>, context: PlanContext): SwapOperation<Kind>[] {
  const { id, before, after } = swap;
  const from: ObjectId<SwappableKind> = swap.from ?? id;
  const names = typeNames(from, context.before);
  const idsOf = ({ kind }: ObjectId<SwappableKind>, list: readonly string[]): ObjectId[] =>
    list.map((name) => objectId(kind, namespaceOf(id), name));
  const [old, current] = [idsOf(from, names).map(objectKey), idsOf(id, typeNames(id, context.after)).map(objectKey)];
  const columns = idsOf(from, names).flatMap((type) => columnsOf(type, from, context));
  const converter = id.kind === 'composite' ? converterOf(objectId('composite', ...id.path), context) : null;
  const made: Effects = {
    creates: current,
    alters: [...columns.map((column) => objectKey(column.id)), ...old.map(signatureKey)],
    needs: [...partsOf(context.after, id).flatMap(typeKeys), ...(swap.made?.needs ?? [])],
    mayNeed: swap.made?.mayNeed ?? [],
  };
  const dropped: Effects = {
    drops: [...old.map(oldFormKey), ...(swap.from === undefined ? [] : old)],
    needs: current,
    releases: [...partsOf(context.before, from).flatMap(releasedTypeKeys), ...(swap.dropped?.releases ?? [])],
    mayRelease: swap.dropped?.mayRelease ?? [],
  };
  return [
    {
      type: 'swapType',
      id,
      phase: 'create types',
      before,
      after,
      columns,
      renames: swap.renames ?? [],
      converter,
      effects: made,
    },
    { type: 'dropOldType', id, phase: 'drop types', converter, effects: dropped },
  ];
}

/** A range type comes with a multirange type, which columns can have too. */
function typeNames(id: ObjectId, schema: Schema): string[] {
  const range = id.kind === 'range' ? findObject(schema, objectId(id.kind, ...id.path)) : undefined;
  return range === undefined ? [nameOf(id)] : [nameOf(id), multirangeName(nameOf(id), range)];
}

/**
 * The columns that have the type before and after.
 *
 * @param swapped the type itself, or the range type that the multirange type belongs to
 */
function columnsOf(type: ObjectId, swapped: ObjectId, context: PlanContext): SwappedColumn[] {
  const { before, after, isRemoved, usersOf } = context;
  return usersOf(type).flatMap((id) => {
    const [column, next] = [findObject(before, id), findObject(after, id)];
    if (column === undefined || next === undefined || isRemoved(id)) return [];
    if (!typeKeys(next).includes(objectKey(type))) return [];
    const isKept = column.default !== undefined && column.default === next.default;
    const given = adviceFor(id, context)?.using;
    const loses = given === undefined ? lossOf(swapped, column, context) : USING_LOSES;
    return [
      {
        id,
        before: column,
        using: given ?? usingOf(type, id, context),
        ...(loses !== undefined && { loses }),
        ...(isKept && !restsOnRenewed(id, context) && { keptDefault: column.default }),
      },
    ];
  });
}

function lossOf(swapped: ObjectId, { dimensions }: Column, context: PlanContext): string | undefined {
  if (findObject(context.after, swapped) === undefined) return 'what the text of the values does not tell';
  const use = { type: nameOf(swapped), typeNamespace: namespaceOf(swapped) };
  return formLoss(dimensions === undefined ? use : { ...use, dimensions }, context);
}

function usingOf(type: ObjectId, id: ObjectId<'column'>, context: PlanContext): string | null {
  const column = findObject(context.before, id);
  const name = quoteIdentifier(nameOf(id));
  if (column === undefined) return null;
  // Multirange types have no entry of their own in the schema.
  if (type.kind === 'range') return `${name}::text${'[]'.repeat(column.dimensions ?? 0)}::${columnType(column)}`;
  return toNewForm(name, column, context);
}
