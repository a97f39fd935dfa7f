import { findObject, objectKey } from '../../schema/index.ts';
import type { CompositeAttribute, CompositeType, ObjectId } from '../../schema/index.ts';
import { columnType, releasedTypeKeys, typeKeys } from '../columns/column-definition.ts';
import type {
  AlterAttribute,
  CommentComposite,
  CompositeOperation,
  CreateComposite,
} from '../types/composite-operation.ts';
import { compositeStatements } from '../types/composite-statements.ts';
import { displayName, fragmentName, nameOf, namespaceKey, namespaceOf, relationKey, typeNameKey } from '../keys.ts';
import type { ObjectRule, PlanContext } from '../operation.ts';
import { compositeChange } from '../swap/composite-change.ts';
import { successorOf } from '../swap/kind-change.ts';
import { takeOverSteps } from '../swap/kind-change-steps.ts';
import { retireSteps } from '../swap/retire-steps.ts';
import { swapSteps } from '../swap/swap-steps.ts';
import { isSwapped } from '../swap/swapped-types.ts';

export type { CompositeOperation };

type Id = ObjectId<'composite'>;

function comment(id: Id, { after }: PlanContext): CommentComposite {
  const text = findObject(after, id)?.comment;
  return { type: 'commentComposite', id, phase: 'comment', comment: text, effects: { needs: [objectKey(id)] } };
}

/** A composite type shares its name with tables and with types. */
function nameKeys(id: Id): string[] {
  const [namespace, name] = [namespaceOf(id), nameOf(id)];
  return [objectKey(id), typeNameKey(namespace, name), relationKey(namespace, name)];
}

interface Forms {
  readonly before: CompositeType;
  readonly after: CompositeType;
}

function alterAttributes(id: Id, { before, after }: Forms): AlterAttribute[] {
  const { dropped, retyped, added } = compositeChange(before, after);
  const step = (type: AlterAttribute['type'], attribute: CompositeAttribute): AlterAttribute => {
    const old = before.attributes.find(({ name }) => name === attribute.name);
    const effects = {
      creates: [objectKey(id)],
      needs: type === 'dropAttribute' ? [] : typeKeys(attribute),
      releases: old === undefined ? [] : releasedTypeKeys(old),
    };
    return { type, id, phase: 'create types', attribute, effects };
  };
  return [
    ...dropped.map((attribute) => step('dropAttribute', attribute)),
    ...retyped.map((attribute) => step('alterAttribute', attribute)),
    ...added.map((attribute) => step('addAttribute', attribute)),
  ];
}

/** The steps of a type that is there before and after, whatever asks for them. */
function change(id: Id, context: PlanContext): CompositeOperation[] {
  const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
  if (before === undefined || after === undefined) return [];
  const swaps = isSwapped(id, context);
  const isTold = before.comment !== after.comment || (swaps && after.comment !== undefined);
  return [
    ...(swaps ? swapSteps({ id, before, after }, context) : alterAttributes(id, { before, after })),
    ...(isTold ? [comment(id, context)] : []),
  ];
}

/** @see https://www.postgresql.org/docs/current/sql-altertype.html */
export const compositeRule: ObjectRule<'composite', CompositeOperation> = {
  kind: 'composite',

  add(id, context) {
    const type = findObject(context.after, id);
    if (type === undefined) return [];
    if (context.isRemoved(id)) return change(id, context);
    const effects = { creates: nameKeys(id), needs: [namespaceKey(id), ...type.attributes.flatMap(typeKeys)] };
    const create: CreateComposite = {
      type: 'createComposite',
      id,
      phase: 'create types',
      attributes: type.attributes,
      effects,
    };
    const steps = takeOverSteps({ id, after: type }, context) ?? [create];
    return type.comment === undefined ? steps : [...steps, comment(id, context)];
  },

  remove(id, context) {
    const { attributes = [] } = findObject(context.before, id) ?? {};
    if (context.isAdded(id) || successorOf(id, context) !== undefined) return [];
    const effects = { drops: nameKeys(id), releases: [namespaceKey(id), ...attributes.flatMap(releasedTypeKeys)] };
    const retired = retireSteps({ id, names: [nameOf(id)], dropped: effects }, context);
    return retired ?? [{ type: 'dropComposite', id, phase: 'drop types', effects }];
  },

  alter: (id, _changes, context) => change(id, context),
  restates: () => 'attributes',
  uses: (schema, id) => (findObject(schema, id)?.attributes ?? []).flatMap(typeKeys),
  typeBinding: () => 'none',

  statements: compositeStatements,

  describe(step) {
    const name = displayName(step.id);
    switch (step.type) {
      case 'createComposite':
        return `create composite type ${name} (${step.attributes.map((attribute) => attribute.name).join(', ')})`;
      case 'dropComposite':
        return `drop composite type ${name}`;
      case 'addAttribute':
        return `add attribute ${name}.${step.attribute.name} ${columnType(step.attribute)}`;
      case 'dropAttribute':
        return `drop attribute ${name}.${step.attribute.name}`;
      case 'alterAttribute':
        return `change type of attribute ${name}.${step.attribute.name} to ${columnType(step.attribute)}`;
      case 'swapType':
        return `replace composite type ${name} (${step.after.attributes.map((attribute) => attribute.name).join(', ')})`;
      case 'retireType':
        return `put aside composite type ${name}`;
      case 'dropOldType':
        return `drop the old form of composite type ${name}`;
      case 'commentComposite':
        return `comment on composite type ${name}`;
    }
  },

  nameFragment(step) {
    const name = fragmentName(step.id);
    switch (step.type) {
      case 'retireType':
      case 'dropOldType':
        return null;
      case 'createComposite':
        return `create_${name}`;
      case 'dropComposite':
        return `drop_${name}`;
      case 'commentComposite':
        return `comment_${name}`;
      default:
        return `change_${name}`;
    }
  },
};
