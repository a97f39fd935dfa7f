import type { Known } from './option-effect.ts';
import type { PropertyOptions } from './options/property-options.ts';

// What several decorators share; option-table.ts puts it together and checks it against their option types.

export const propertyOptions = {
  name: 'schema',
  fieldName: 'schema',
  fieldNames: 'schema',
  type: 'schema',
  columnType: 'schema',
  columnTypes: 'schema',
  array: 'schema',
  length: 'schema',
  precision: 'schema',
  scale: 'schema',
  collation: 'schema',
  autoincrement: 'schema',
  default: 'schema',
  defaultRaw: 'schema',
  generated: 'schema',
  nullable: 'schema',
  optional: 'schema',
  persist: 'schema',
  formula: 'schema',
  version: 'schema',
  index: 'schema',
  unique: 'schema',
  check: 'schema',
  primary: 'schema',
  comment: 'schema',
  ignoreSchemaChanges: 'schema',
  runtimeType: 'none',
  unsigned: 'none',
  returning: 'none',
  onCreate: 'none',
  onUpdate: 'none',
  hydrate: 'none',
  ref: 'none',
  hidden: 'none',
  concurrencyCheck: 'none',
  lazy: 'none',
  setter: 'none',
  getter: 'none',
  getterName: 'none',
  accessor: 'none',
  serializedPrimaryKey: 'none',
  serializer: 'none',
  serializedName: 'none',
  groups: 'none',
  customOrder: 'none',
  extra: 'none',
} as const satisfies Known<PropertyOptions>;

export const relationOptions = {
  ...propertyOptions,
  entity: 'schema',
  joinColumn: 'schema',
  joinColumns: 'schema',
  referenceColumnName: 'schema',
  referencedColumnNames: 'schema',
  cascade: 'none',
  eager: 'none',
  strategy: 'none',
  filters: 'none',
  where: 'none',
  orderBy: 'none',
} as const;

export const foreignKeyOptions = {
  deleteRule: 'schema',
  updateRule: 'schema',
  onDelete: 'schema',
  onUpdateIntegrity: 'schema',
  createForeignKeyConstraint: 'schema',
  discriminator: 'later',
  discriminatorMap: 'later',
} as const;

export const toOneOptions = {
  ...relationOptions,
  ...foreignKeyOptions,
  targetKey: 'schema',
  deferMode: 'schema',
  foreignKeyName: 'schema',
  inversedBy: 'schema',
  ownColumns: 'schema',
  mapToPk: 'none',
  through: 'none',
} as const;

export const inverseColumnsOptions = { inverseJoinColumn: 'schema', inverseJoinColumns: 'schema' } as const;
