import type { EmbeddableOptions, EntityOptions } from './options/entity-options.ts';
import type { CheckOptions, FilterOptions, IndexOptions, TriggerOptions, UniqueOptions } from './options/index-options.ts';
import type { EnumOptions, PropertyOptions } from './options/property-options.ts';
import type {
  EmbeddedOptions,
  ManyToManyOptions,
  ManyToOneOptions,
  OneToManyOptions,
  OneToOneOptions,
} from './options/relation-options.ts';

/** `schema`: changes the schema · `later`: would change it, but has no place in the model yet · `none`: no effect. */
export type OptionEffect = 'schema' | 'later' | 'none';

type Known<Options> = { readonly [Name in keyof Required<Options>]: OptionEffect };

const property = {
  name: 'schema', fieldName: 'schema', fieldNames: 'schema',
  type: 'schema', columnType: 'schema', columnTypes: 'schema', array: 'schema',
  length: 'schema', precision: 'schema', scale: 'schema', collation: 'schema',
  autoincrement: 'schema', default: 'schema', defaultRaw: 'schema', generated: 'schema',
  nullable: 'schema', optional: 'schema', persist: 'schema', formula: 'schema', version: 'schema',
  index: 'schema', unique: 'schema', check: 'schema', primary: 'schema', comment: 'schema',
  ignoreSchemaChanges: 'schema',
  runtimeType: 'none', unsigned: 'none', returning: 'none', onCreate: 'none', onUpdate: 'none', hydrate: 'none',
  ref: 'none', hidden: 'none', concurrencyCheck: 'none', lazy: 'none', setter: 'none', getter: 'none',
  getterName: 'none', accessor: 'none', serializedPrimaryKey: 'none', serializer: 'none', serializedName: 'none',
  groups: 'none', customOrder: 'none', extra: 'none',
} as const satisfies Known<PropertyOptions>;

const relation = {
  ...property,
  entity: 'schema', joinColumn: 'schema', joinColumns: 'schema',
  referenceColumnName: 'schema', referencedColumnNames: 'schema',
  cascade: 'none', eager: 'none', strategy: 'none', filters: 'none', where: 'none', orderBy: 'none',
} as const;

const foreignKey = {
  deleteRule: 'schema', updateRule: 'schema', onDelete: 'schema', onUpdateIntegrity: 'schema',
  createForeignKeyConstraint: 'schema', discriminator: 'later', discriminatorMap: 'later',
} as const;

const toOne = {
  ...relation, ...foreignKey,
  targetKey: 'schema', deferMode: 'schema', foreignKeyName: 'schema', inversedBy: 'schema',
  ownColumns: 'schema', mapToPk: 'none', through: 'none',
} as const;

const inverseColumns = { inverseJoinColumn: 'schema', inverseJoinColumns: 'schema' } as const;

const inheritance = {
  discriminator: 'schema', discriminatorColumn: 'schema', discriminatorMap: 'schema', discriminatorValue: 'schema',
  abstract: 'schema', constructorParams: 'none',
} as const satisfies Known<EmbeddableOptions>;

const key = {
  name: 'schema', properties: 'schema', columns: 'schema', include: 'schema', fillFactor: 'schema', where: 'schema',
  expression: 'schema', options: 'none', disabled: 'none',
} as const;

/** Every option each decorator knows. Both origins refuse names that are not here. */
export const optionTable = {
  Entity: {
    ...inheritance,
    tableName: 'schema', collection: 'schema', schema: 'schema', comment: 'schema', inheritance: 'schema',
    view: 'schema', expression: 'schema', virtual: 'none', partitionBy: 'later', triggers: 'later', hasTriggers: 'none',
    policies: 'later', rowLevelSecurity: 'later', orderBy: 'none', readonly: 'none', forceConstructor: 'none',
    repository: 'none', customRepository: 'none',
  } satisfies Known<EntityOptions>,
  Embeddable: inheritance,
  Property: property,
  PrimaryKey: property,
  SerializedPrimaryKey: property,
  Formula: property,
  Enum: { ...property, items: 'schema', nativeEnumName: 'schema' } satisfies Known<EnumOptions>,
  ManyToOne: toOne satisfies Known<ManyToOneOptions>,
  OneToOne: {
    ...toOne, ...inverseColumns, owner: 'schema', mappedBy: 'schema', orphanRemoval: 'none',
  } satisfies Known<OneToOneOptions>,
  OneToMany: {
    ...relation, ...inverseColumns, mappedBy: 'schema', orphanRemoval: 'none',
  } satisfies Known<OneToManyOptions>,
  ManyToMany: {
    ...relation, ...foreignKey, ...inverseColumns,
    owner: 'schema', inversedBy: 'schema', mappedBy: 'schema', fixedOrder: 'schema', fixedOrderColumn: 'schema',
    pivotTable: 'schema', pivotEntity: 'schema',
  } satisfies Known<ManyToManyOptions>,
  Embedded: {
    ...property, entity: 'schema', prefix: 'schema', prefixMode: 'schema', object: 'schema',
  } satisfies Known<EmbeddedOptions>,
  Index: { ...key, type: 'schema', invisible: 'none', clustered: 'none' } satisfies Known<IndexOptions>,
  Unique: { ...key, deferMode: 'schema' } satisfies Known<UniqueOptions>,
  Check: { name: 'schema', property: 'schema', expression: 'schema' } satisfies Known<CheckOptions>,
  Trigger: {
    name: 'later', timing: 'later', events: 'later', forEach: 'later', body: 'later', when: 'later', expression: 'later',
  } satisfies Known<TriggerOptions>,
  Filter: {
    name: 'none', cond: 'none', default: 'none', entity: 'none', args: 'none', strict: 'none', rls: 'later',
  } satisfies Known<FilterOptions>,
} as const;

export type DecoratorName = keyof typeof optionTable;

/** Whether a decorator of that name changes the schema (hooks do not). */
export function isDecoratorName(name: string): name is DecoratorName {
  return Object.hasOwn(optionTable, name);
}

/** The effect of an option; undefined when the decorator does not know it. */
export function optionEffect(decorator: DecoratorName, option: string): OptionEffect | undefined {
  const options: Readonly<Record<string, OptionEffect>> = optionTable[decorator];
  return Object.hasOwn(options, option) ? options[option] : undefined;
}
