import { recording, type MemberDecorator } from './decorator-types.ts';
import type { OtherSide } from './options/callbacks.ts';
import type {
  EmbeddedOptions,
  ManyToManyOptions,
  ManyToOneOptions,
  OneToManyOptions,
  OneToOneOptions,
  TargetOption,
} from './options/relation-options.ts';

/** A foreign key to another entity. */
export function ManyToOne<Target extends object = object, Owner = unknown>(
  target?: TargetOption<Target> | ManyToOneOptions<Owner, Target>,
  options?: ManyToOneOptions<Owner, Target>,
): MemberDecorator {
  return recording('ManyToOne', [target, options]);
}

/** A unique foreign key, or the other side of one. */
export function OneToOne<Target extends object = object, Owner = unknown>(
  target?: TargetOption<Target> | OneToOneOptions<Owner, Target>,
  mappedBy?: OtherSide<Target> | OneToOneOptions<Owner, Target>,
  options?: OneToOneOptions<Owner, Target>,
): MemberDecorator {
  return recording('OneToOne', [target, mappedBy, options]);
}

/** The other side of a many-to-one. */
export function OneToMany<Target extends object = object, Owner = unknown>(
  target: TargetOption<Target> | OneToManyOptions<Owner, Target>,
  mappedBy?: OtherSide<Target>,
  options?: Partial<OneToManyOptions<Owner, Target>>,
): MemberDecorator {
  return recording('OneToMany', [target, mappedBy, options]);
}

/** A pivot table between two entities, or the other side of one. */
export function ManyToMany<Target extends object = object, Owner = unknown>(
  target?: TargetOption<Target> | ManyToManyOptions<Owner, Target>,
  mappedBy?: OtherSide<Target>,
  options?: ManyToManyOptions<Owner, Target>,
): MemberDecorator {
  return recording('ManyToMany', [target, mappedBy, options]);
}

/** The properties of an embeddable, as columns here. */
export function Embedded<Target extends object = object, Owner = unknown>(
  target?: TargetOption<Target> | EmbeddedOptions<Owner, Target>,
  options?: EmbeddedOptions<Owner, Target>,
): MemberDecorator {
  return recording('Embedded', [target, options]);
}
