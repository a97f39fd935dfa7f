declare const optional: unique symbol;
declare const hidden: unique symbol;

interface OptionalBrand {
  readonly [optional]?: 1;
}
interface HiddenBrand {
  readonly [hidden]?: 1;
}

/** A value that need not be given on creation: `Opt<string>` or `string & Opt`. */
export type Opt<Value = unknown> = Value & OptionalBrand;
/** A value that is left out of serialised entities: `Hidden<string>` or `string & Hidden`. */
export type Hidden<Value = unknown> = Value & HiddenBrand;
/** A relation that may be a mere reference. */
export type Ref<Target> = Target;
/** A relation whose class must not be named at run time, so that two files may import each other. */
export type Rel<Target> = Target;

/** `[OptionalProps]?: 'a' | 'b'` on an entity. */
export const OptionalProps: unique symbol = Symbol('OptionalProps');
/** `[PrimaryKeyProp]?: 'id'` on an entity. */
export const PrimaryKeyProp: unique symbol = Symbol('PrimaryKeyProp');
/** `[EntityRepositoryType]?: UserRepository` on an entity. */
export const EntityRepositoryType: unique symbol = Symbol('EntityRepositoryType');
/** `[HiddenProps]?: 'password'` on an entity. */
export const HiddenProps: unique symbol = Symbol('HiddenProps');
/** `[EagerProps]?: 'author'` on an entity. */
export const EagerProps: unique symbol = Symbol('EagerProps');
/** `[Config]?: DefineConfig<...>` on an entity. */
export const Config: unique symbol = Symbol('Config');
