export { Cascade } from './cascade.ts';
export { Collection } from './collection.ts';
export { Type } from './column-type.ts';
export { Check, Exclusion, Index, Unique } from './constraint-decorators.ts';
export type { AnyDecorator, EntityDecorator, MemberDecorator } from './decorator-types.ts';
export { Embeddable, Entity, Filter, Policy, Trigger } from './entity-decorators.ts';
export * from './hooks.ts';
export type * from './options/callbacks.ts';
export type * from './options/entity-options.ts';
export type * from './options/index-options.ts';
export type * from './options/partition-options.ts';
export type * from './options/policy-options.ts';
export type * from './options/property-options.ts';
export type * from './options/relation-options.ts';
export type * from './options/sequence-options.ts';
export type * from './options/storage-parameters.ts';
export type * from './options/trigger-options.ts';
export type * from './options/view-options.ts';
export { Enum, Formula, PrimaryKey, Property, SerializedPrimaryKey } from './property-decorators.ts';
export { Raw, quote, raw } from './raw.ts';
export { Embedded, ManyToMany, ManyToOne, OneToMany, OneToOne } from './relation-decorators.ts';
export { t, types } from './type-names.ts';
export type { TypeName } from './type-names.ts';
export {
  Config,
  EagerProps,
  EntityRepositoryType,
  HiddenProps,
  OptionalProps,
  PrimaryKeyProp,
} from './wrapper-types.ts';
export type { Hidden, Opt, Ref, Rel } from './wrapper-types.ts';
