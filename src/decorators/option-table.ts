import type { Known, OptionEffect } from './option-effect.ts';
import type { EmbeddableOptions, EntityFields } from './options/entity-options.ts';
import type {
  CheckOptions,
  ExclusionOptions,
  FilterOptions,
  IndexOptions,
  UniqueOptions,
} from './options/index-options.ts';
import type { PolicyFields } from './options/policy-options.ts';
import type { EnumOptions } from './options/property-options.ts';
import type {
  EmbeddedOptions,
  ManyToManyOptions,
  ManyToOneOptions,
  OneToManyOptions,
  OneToOneOptions,
} from './options/relation-options.ts';
import type { TriggerFields } from './options/trigger-options.ts';
import {
  foreignKeyOptions,
  inverseColumnsOptions,
  propertyOptions,
  relationOptions,
  toOneOptions,
} from './property-option-table.ts';

const inheritance = {
  discriminator: 'schema',
  discriminatorColumn: 'schema',
  discriminatorMap: 'schema',
  discriminatorValue: 'schema',
  abstract: 'schema',
  constructorParams: 'none',
} as const satisfies Known<EmbeddableOptions>;

const key = {
  name: 'schema',
  properties: 'schema',
  columns: 'schema',
  include: 'schema',
  fillFactor: 'schema',
  storageParameters: 'schema',
  comment: 'schema',
  where: 'schema',
  expression: 'schema',
  renamedFrom: 'advice',
  options: 'none',
  disabled: 'none',
} as const;

/** Every option each decorator knows. Both origins refuse names that are not here. */
export const optionTable = {
  Entity: {
    ...inheritance,
    tableName: 'schema',
    collection: 'schema',
    schema: 'schema',
    comment: 'schema',
    inheritance: 'schema',
    view: 'schema',
    expression: 'schema',
    virtual: 'none',
    primaryKey: 'schema',
    unlogged: 'schema',
    storageParameters: 'schema',
    partitionBy: 'schema',
    triggers: 'schema',
    hasTriggers: 'none',
    policies: 'schema',
    rowLevelSecurity: 'schema',
    renamedFrom: 'advice',
    orderBy: 'none',
    readonly: 'none',
    forceConstructor: 'none',
    repository: 'none',
    customRepository: 'none',
  } satisfies Known<EntityFields>,
  Embeddable: inheritance,
  Property: propertyOptions,
  PrimaryKey: propertyOptions,
  SerializedPrimaryKey: propertyOptions,
  Formula: propertyOptions,
  Enum: {
    ...propertyOptions,
    items: 'schema',
    nativeEnumName: 'schema',
    nativeEnumRenamedFrom: 'advice',
    renamedLabels: 'advice',
  } satisfies Known<EnumOptions>,
  ManyToOne: toOneOptions satisfies Known<ManyToOneOptions>,
  OneToOne: {
    ...toOneOptions,
    ...inverseColumnsOptions,
    owner: 'schema',
    mappedBy: 'schema',
    orphanRemoval: 'none',
  } satisfies Known<OneToOneOptions>,
  OneToMany: {
    ...relationOptions,
    ...inverseColumnsOptions,
    mappedBy: 'schema',
    orphanRemoval: 'none',
  } satisfies Known<OneToManyOptions>,
  ManyToMany: {
    ...relationOptions,
    ...foreignKeyOptions,
    ...inverseColumnsOptions,
    owner: 'schema',
    inversedBy: 'schema',
    mappedBy: 'schema',
    fixedOrder: 'schema',
    fixedOrderColumn: 'schema',
    pivotTable: 'schema',
    pivotEntity: 'schema',
  } satisfies Known<ManyToManyOptions>,
  Embedded: {
    ...propertyOptions,
    entity: 'schema',
    prefix: 'schema',
    prefixMode: 'schema',
    object: 'schema',
  } satisfies Known<EmbeddedOptions>,
  Index: { ...key, type: 'schema', invisible: 'none', clustered: 'none' } satisfies Known<IndexOptions>,
  Unique: { ...key, deferMode: 'schema', nullsNotDistinct: 'schema' } satisfies Known<UniqueOptions>,
  Check: {
    name: 'schema',
    property: 'schema',
    expression: 'schema',
    notValid: 'schema',
    noInherit: 'schema',
    comment: 'schema',
    renamedFrom: 'advice',
  } satisfies Known<CheckOptions>,
  Exclusion: {
    name: 'schema',
    expression: 'schema',
    deferMode: 'schema',
    comment: 'schema',
    renamedFrom: 'advice',
  } satisfies Known<ExclusionOptions>,
  Policy: {
    name: 'schema',
    command: 'schema',
    restrictive: 'schema',
    type: 'schema',
    roles: 'schema',
    using: 'schema',
    check: 'schema',
    comment: 'schema',
    renamedFrom: 'advice',
  } satisfies Known<PolicyFields>,
  Trigger: {
    name: 'schema',
    timing: 'schema',
    events: 'schema',
    forEach: 'schema',
    body: 'schema',
    function: 'schema',
    expression: 'schema',
    when: 'schema',
    updateOf: 'schema',
    constraint: 'schema',
    deferMode: 'schema',
    oldTable: 'schema',
    newTable: 'schema',
    arguments: 'schema',
    enabled: 'schema',
    comment: 'schema',
    renamedFrom: 'advice',
  } satisfies Known<TriggerFields>,
  Filter: {
    name: 'none',
    cond: 'none',
    default: 'none',
    entity: 'none',
    args: 'none',
    strict: 'none',
    rls: 'later',
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
