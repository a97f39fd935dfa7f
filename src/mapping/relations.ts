import { viewReferenced } from '../errors/index.ts';
import type { ForeignKey, Unique } from '../schema/index.ts';
import type { EntityColumns } from './entity-columns.ts';
import type { PropertyDescriptor } from './property-descriptor.ts';
import { generatedName } from './naming.ts';
import { isView } from './mapped-entity.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { isOwningToOne } from './ownership.ts';
import { isNullable } from './nullability.ts';
import { isPolymorphic } from './polymorphic/polymorphic-columns.ts';

type Named<Value> = readonly [name: string, value: Value];

/** The foreign keys of an entity's own table. */
export function foreignKeys(entity: MappedEntity, columns: EntityColumns, run: MappingRun): Named<ForeignKey>[] {
  return entity.properties.filter(isOwningToOne).flatMap((property) => {
    if (isPolymorphic(property)) return [];
    const target = columns.target(property, entity);
    if (target === undefined || property.options.createForeignKeyConstraint === false) return [];
    const own = columns.of(property, entity).map(({ name }) => name);
    const referenced = columns.referenced(property, target).map(({ name }) => name);
    const name = property.options.foreignKeyName ?? generatedName(entity.table, own, 'foreign');
    const to = [entity.namespace, entity.table, name];
    run.advice.renamed('foreignKey', to, property.options.foreignKeyRenamedFrom);
    const references = { namespace: target.namespace, table: target.table, columns: referenced };
    if (isView(target)) {
      run.problems.push(
        viewReferenced(`${entity.descriptor.className}.${property.name}`, target.table, property.place),
      );
    }
    const facts = { ...rules(property, entity, { columns, run }), ...deferral(property), ...otherFacts(property) };
    return [[name, { columns: own, references, ...facts }] as const];
  });
}

function deferral({ options: { deferMode } }: PropertyDescriptor): Pick<ForeignKey, 'deferrable'> {
  return deferMode === undefined ? {} : { deferrable: deferMode };
}

function otherFacts({ options: { match, notValid, foreignKeyComment } }: PropertyDescriptor): Partial<ForeignKey> {
  return {
    ...(match === 'full' && { match }),
    ...(notValid === true && { notValid }),
    ...(foreignKeyComment !== undefined && { comment: foreignKeyComment }),
  };
}

interface Surroundings {
  readonly columns: EntityColumns;
  readonly run: MappingRun;
}

/** A row that is identified by others goes and moves with them; a row that need not refer keeps without. */
function rules(
  property: PropertyDescriptor,
  entity: MappedEntity,
  { columns, run }: Surroundings,
): Partial<ForeignKey> {
  const { options } = property;
  const primary = entity.properties.filter((candidate) => candidate.options.primary);
  const isIdentity = options.primary === true && primary.every(isOwningToOne);
  const target = columns.target(property, entity);
  const hasCompositeTarget = (target?.properties.filter((candidate) => candidate.options.primary).length ?? 0) > 1;
  const deleteRule = isIdentity ? 'cascade' : isNullable(property, run) ? 'set null' : undefined;
  const updateRule = isIdentity || hasCompositeTarget ? 'cascade' : undefined;
  return actions(options.deleteRule ?? deleteRule, options.updateRule ?? updateRule);
}

/** `no action` is what PostgreSQL does without a rule. */
export function actions(deleteRule: string | undefined, updateRule: string | undefined): Partial<ForeignKey> {
  const [onDelete, onUpdate] = [deleteRule, updateRule].map((rule) => rule?.trim().toLowerCase());
  return {
    ...(onDelete !== undefined && onDelete !== 'no action' && { onDelete }),
    ...(onUpdate !== undefined && onUpdate !== 'no action' && { onUpdate }),
  };
}

/** The uniques that come with one-to-one relations. */
export function oneToOneUniques(entity: MappedEntity, columns: EntityColumns): Named<Unique>[] {
  const primary = entity.properties.filter(({ options }) => options.primary);
  return entity.properties.flatMap((property) => {
    const { kind, options } = property;
    const isSoleKey = options.primary === true && primary.length === 1;
    if (kind !== 'oneToOne' || !isOwningToOne(property) || isSoleKey) return [];
    if (options.unique !== undefined) return [];
    const own = columns.of(property, entity).map(({ name }) => name);
    if (own.length === 0) return [];
    return [[generatedName(entity.table, own, 'unique'), { columns: own, ...deferral(property) }] as const];
  });
}
