import type { DecoratorName } from './option-table.ts';
import type { Class } from './options/callbacks.ts';
import { recordUse, type DecoratorSite } from './record.ts';

/** On a member, as a legacy decorator and as a standard one. */
export interface MemberDecorator {
  (target: object, name: string | symbol, descriptor?: PropertyDescriptor): void;
  (value: unknown, context: ClassMemberDecoratorContext): void;
}

/** On a class, as a legacy decorator and as a standard one. */
export interface EntityDecorator {
  (target: Class): void;
  (target: Class, context: ClassDecoratorContext): void;
}

/** On a class or a member. */
export interface AnyDecorator extends EntityDecorator {
  (target: object, name: string | symbol, descriptor?: PropertyDescriptor): void;
  (value: unknown, context: ClassMemberDecoratorContext): void;
}

/** A decorator of either kind that remembers how it was called. */
export function recording(decorator: DecoratorName, args: readonly unknown[]): AnyDecorator {
  return (target: unknown, site?: DecoratorSite, descriptor?: unknown): void =>
    recordUse(decorator, args, { target, site, descriptor });
}
